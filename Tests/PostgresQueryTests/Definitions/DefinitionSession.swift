import PostgresCatalog
import PostgresWire

/// A database with types, views and functions of users, and its one table's rows.
enum DefinitionSession {
    static let model: CatalogModel = {
        var model = CatalogModel()
        model.put(TypeDefinition("mood", labels: ["sad", "ok", "happy"]))
        addDomains(to: &model)
        addComposites(to: &model)
        addViews(to: &model)
        addFunctions(to: &model)
        addTables(to: &model)
        model.put(SequenceDefinition("counter"))
        return model
    }()

    static func type(_ name: TableName, in model: CatalogModel) -> PostgresType {
        PostgresType(oid: model.typeOID(name) ?? .invalid)
    }

    private static func addDomains(to model: inout CatalogModel) {
        var positive = DomainDefinition(.int4)
        positive.constraints = [ConstraintDefinition("posint_check", .check("(VALUE > 0)"))]
        model.put(TypeDefinition("posint", .domain(positive)))
        var email = DomainDefinition(.varchar)
        email.typeModifier = 24
        email.isNotNull = true
        email.constraints = [ConstraintDefinition("has_at", .check("((VALUE)::text ~~ '%@%'::text)"))]
        model.put(TypeDefinition("email", .domain(email)))
        var small = DomainDefinition(type("posint", in: model))
        small.constraints = [ConstraintDefinition("below", .check("VALUE < 100"))]
        model.put(TypeDefinition("small", .domain(small)))
    }

    private static func addComposites(to model: inout CatalogModel) {
        model.put(TypeDefinition("pair", .composite([Column("a", .int4), Column("b", .text)])))
        let pair = type("pair", in: model)
        let number: Int32 = (6 << 16 | 2) + 4
        model.put(
            TypeDefinition("segment", .composite([Column("p", pair), Column("n", .numeric, typeModifier: number)]))
        )
        model.put(
            TableDefinition(
                "persons",
                columns: [
                    Column("id", .int4, isPrimaryKey: true), Column("name", .text),
                    Column("m", type("mood", in: model)), Column("p", type("posint", in: model)),
                    Column("c", pair), Column("ms", type("_mood", in: model)),
                    Column("score", .numeric, typeModifier: number),
                ]
            )
        )
    }

    private static func addViews(to model: inout CatalogModel) {
        let mood = type("mood", in: model)
        func view(_ name: TableName, _ columns: [Column], _ text: String) {
            model.put(TableDefinition(name, columns: columns, kind: .view, viewDefinition: text))
        }
        view(
            "happy",
            [Column("id", .int4), Column("who", .text), Column("m", mood)],
            "SELECT id, name AS who, m FROM persons WHERE m = 'happy'"
        )
        view(
            "named",
            [Column("a", .int4), Column("b", .text)],
            "SELECT id, upper(name) FROM persons ORDER BY id"
        )
        view(
            "nested",
            [Column("who", .text), Column("b", .text)],
            "SELECT h.who, n.b FROM happy h JOIN named n ON n.a = h.id"
        )
        view(
            "counted",
            [Column("m", mood), Column("n", .int8), Column("max", .numeric)],
            "SELECT m, count(*) AS n, max(score) FROM persons GROUP BY m"
        )
    }

    /// Tables for definitions to speak of.
    private static func addTables(to model: inout CatalogModel) {
        let columns: [(String, PostgresType, Int32)] = [
            ("a", .int4, -1), ("b", .text, -1), ("c", .varchar, 14), ("day", .date, -1),
            ("n", .numeric, (8 << 16 | 2) + 4), ("ts", .timestamptz, -1), ("j", .jsonb, -1), ("arr", .int4Array, -1),
            ("f", .float8, -1), ("flag", .bool, -1), ("ch", .bpchar, 7), ("s", .int2, -1), ("l", .int8, -1),
            ("iv", .interval, -1), ("t", .time, -1), ("r", .timestamp, -1),
        ]
        model.put(TableDefinition("d", columns: columns.map { Column($0, $1, typeModifier: $2) }))
        model.put(TableDefinition("e", columns: [Column("a", .int4), Column("k", .text)]))
        let far = TableName("far", schema: "other")
        model.put(TableDefinition(far, columns: [Column("a", .int4), Column("z", .text)]))
        model.put(TableDefinition("Odd Name", columns: [Column("Select", .int4), Column("a b", .text)]))
    }

    /// The rows of the table, as characters where only the catalog knows the type.
    static let persons: [[PostgresValue]] = [
        row(1, "Ada", "happy", 5, "(1,one)", "{happy,sad}", "1.50"),
        row(2, "Bob", "sad", 7, "(2,two)", "{}", "2.25"),
        row(3, "Cid", "ok", nil, nil, nil, nil),
        row(4, "Dee", "happy", 1, "(,\"x y\")", "{ok,NULL}", "10.00"),
    ]

    private static func row(
        _ id: Int32,
        _ name: String,
        _ mood: String,
        _ number: Int32?,
        _ pair: String?,
        _ moods: String?,
        _ score: String?
    ) -> [PostgresValue] {
        func text(_ value: String?) -> PostgresValue { value.map { .text($0) } ?? .null }
        let exact = score.flatMap { try? Numeric(text: $0) }.map { PostgresValue.numeric($0) }
        return [
            .int4(id), .text(name), .text(mood), number.map { .int4($0) } ?? .null, text(pair), text(moods),
            exact ?? .null,
        ]
    }

    static func make() -> TestSession { TestSession(model: model, rows: ["persons": persons]) }
}

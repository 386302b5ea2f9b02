import PostgresCatalog
import PostgresWire

extension DefinitionSession {
    static func addFunctions(to model: inout CatalogModel) {
        addPlain(to: &model)
        addRows(to: &model)
        var modern = FunctionDefinition("modern", arguments: [.init("x", .int4)], result: .int4)
        modern.standardBody = "RETURN (x * 10)"
        modern.volatility = .immutable
        model.put(modern)
        var atomic = FunctionDefinition("atomic", arguments: [.init("x", .int4)], result: .int4)
        atomic.standardBody = "BEGIN ATOMIC\n SELECT (x + 100);\nEND"
        model.put(atomic)
        model.put(
            FunctionDefinition(
                "pl",
                arguments: [.init("x", .int4)],
                result: .int4,
                language: "plpgsql",
                source: "begin return x; end"
            )
        )
    }

    private static func function(
        _ name: TableName,
        _ arguments: [FunctionDefinition.Argument],
        _ result: PostgresType,
        _ source: String,
        _ volatility: FunctionDefinition.Volatility = .volatile
    ) -> FunctionDefinition {
        var function = FunctionDefinition(name, arguments: arguments, result: result, source: source)
        function.volatility = volatility
        return function
    }

    private static func addPlain(to model: inout CatalogModel) {
        let int = FunctionDefinition.Argument("", .int4)
        let text = FunctionDefinition.Argument("", .text)
        model.put(function("add", [int, int], .int4, "select $1 + $2", .immutable))
        model.put(function("add", [text, text], .text, "select $1 || '+' || $2", .immutable))
        model.put(
            function(
                "twice",
                [.init("x", .int4), .init("factor", .int4, defaultExpression: "2")],
                .int4,
                "select x * factor",
                .immutable
            )
        )
        var strictly = function("strictly", [.init("x", .int4)], .int4, "select coalesce(x, 0) + 1")
        strictly.isStrict = true
        model.put(strictly)
        model.put(function("lenient", [.init("x", .int4)], .int4, "select coalesce(x, 0) + 1"))
        model.put(
            function(
                "total",
                [.init("numbers", .int4Array, mode: .variadic)],
                .int8,
                "select sum(n) from unnest(numbers) n",
                .immutable
            )
        )
        model.put(function("first_of", [.init("", .anyarray)], .anyelement, "select $1[1]", .immutable))
        model.put(function("outer_one", [.init("x", .int4)], .int4, "select twice(x) + lenient(null)"))
    }

    private static func addRows(to model: inout CatalogModel) {
        model.put(
            function(
                "name_of",
                [.init("wanted", .int4)],
                .text,
                "select name from persons where id = wanted",
                .stable
            )
        )
        var people = function(
            "people_like",
            [.init("", type("mood", in: model))],
            type("persons", in: model),
            "select * from persons where m = $1 order by id",
            .stable
        )
        people.returnsSet = true
        model.put(people)
        var ids = function(
            "ids_above",
            [.init("low", .int4), .init("id", .int4, mode: .table), .init("label", .text, mode: .table)],
            .record,
            "select id, name from persons where persons.id > low order by persons.id",
            .stable
        )
        ids.returnsSet = true
        model.put(ids)
        model.put(
            function(
                "both_ways",
                [.init("x", .int4), .init("up", .int4, mode: .out), .init("down", .int4, mode: .out)],
                .record,
                "select x + 1, x - 1",
                .immutable
            )
        )
        var numbers = function(
            "numbers",
            [.init("n", .int4)],
            .int4,
            "select generate_series(1, n)",
            .immutable
        )
        numbers.returnsSet = true
        model.put(numbers)
    }
}

import PostgresCatalog
import PostgresSQL
import PostgresWire

/// TABLESAMPLE as it was bound.
struct BoundSample {
    var method: TableSampling.Method
    var percentage: BoundExpression
    var seed: BoundExpression?
    /// The columns of outer queries that these read.
    var free: [ColumnID: BoundExpression] = [:]
    /// What else they hang on.
    var dependence = PlanDependence()
    var percentageValue: any Evaluator
    var seedValue: (any Evaluator)?
}

/// TABLESAMPLE of an item of FROM.
struct LeafSample {
    var bound: BoundSample
    var sampling: TableSampling
}

extension QueryBinder {
    /// What of a method of sampling was asked for.
    func bindSample(_ sample: TableSample, _ scope: Scope) throws(PostgresError) -> BoundSample {
        let name = sample.method
        let isBuiltIn = name.schema.map { $0 == "pg_catalog" } ?? true
        guard isBuiltIn, name.parts.count <= 2, let method = TableSampling.Method(rawValue: name.name) else {
            let shown = name.parts.map(\.value).joined(separator: ".")
            throw failure("42704", "tablesample method \(shown) does not exist", at: name.range)
        }
        guard sample.arguments.count == 1 else {
            throw failure(
                .invalidTablesampleArgument,
                "tablesample method \(name.name) requires 1 argument, not \(sample.arguments.count)",
                at: name.range
            )
        }
        let inner = innerScope(scope, siblings: nil)
        inner.clause = .from
        let percentage = try coerceToSingle(try bind(sample.arguments[0], inner), .float4, for: "TABLESAMPLE")
        let seed = try sample.seed.map { (seed) throws(PostgresError) in
            try coerceToSingle(try bind(seed, inner), .float8, for: "REPEATABLE")
        }
        let (values, free, dependence) = try collectingFree { () throws(PostgresError) in
            let seedValue = try seed.map { (seed) throws(PostgresError) in try compile(seed, Layout()) }
            return (try compile(percentage, Layout()), seedValue)
        }
        return BoundSample(
            method: method,
            percentage: percentage,
            seed: seed,
            free: free,
            dependence: dependence,
            percentageValue: values.0,
            seedValue: values.1
        )
    }

    /// What is neither a table nor a materialized view has no samples.
    func cannotBeSampled(_ reference: TableReference) -> PostgresError {
        failure(
            .featureNotSupported,
            "TABLESAMPLE clause can only be applied to tables and materialized views",
            at: reference.range
        )
    }

    /// An item of FROM gives a sample of its rows.
    func add(_ sample: BoundSample, to leaf: inout FromLeaf, of relation: CatalogSnapshot.Relation) {
        let sampling = TableSampling(
            method: sample.method,
            percentage: sample.percentageValue,
            seed: sample.seedValue,
            rowsPerPage: rowsPerPage(of: relation)
        )
        leaf.sample = LeafSample(bound: sample, sampling: sampling)
        leaf.free.merge(sample.free) { first, _ in first }
        leaf.dependence.formUnion(sample.dependence)
    }

    /// How many rows of the usual width PostgreSQL puts on a page of a table.
    private func rowsPerPage(of relation: CatalogSnapshot.Relation) -> Int {
        let options = environment.catalog.model.tables[relation.oid]?.options ?? []
        let fill = options.compactMap { option in
            option.hasPrefix("fillfactor=") ? Int(option.dropFirst("fillfactor=".count)) : nil
        }
        let kept = 8192 * (100 - min(max(fill.first ?? 100, 10), 100)) / 100
        let width = relation.columns.reduce(0) { $0 + facts.averageWidth($1.type, $1.typeModifier) }
        return max((8168 - kept) / ((min(width, 8192) + 31) / 8 * 8 + 4), 1)
    }
}

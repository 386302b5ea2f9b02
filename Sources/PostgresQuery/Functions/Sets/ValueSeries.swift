import PostgresWire

/// Rows of one value each, made as they are taken.
final class ValueSeries {
    private let make: () throws(PostgresError) -> PostgresValue?
    /// How many values there may be, as far as that is known.
    private let expectedCount: Int

    /// The values that a closure gives one after the other, until it gives nil.
    init(expectedCount: Int = 1024, _ make: @escaping () throws(PostgresError) -> PostgresValue?) {
        self.make = make
        self.expectedCount = expectedCount
    }

    /// A value for each element.
    convenience init<Elements: Sequence>(
        _ elements: Elements,
        _ make: @escaping (Elements.Element) -> PostgresValue
    ) {
        var iterator = elements.makeIterator()
        self.init(expectedCount: min(elements.underestimatedCount, 1024)) { iterator.next().map(make) }
    }

    /// Up to so many of the next rows; none where there are no more.
    func next(_ count: Int) throws(PostgresError) -> [[PostgresValue]] {
        var rows: [[PostgresValue]] = []
        rows.reserveCapacity(min(count, expectedCount))
        while rows.count < count, let value = try make() { rows.append([value]) }
        return rows
    }

    /// All rows that are left.
    func rest(_ environment: any FunctionEnvironment) throws(PostgresError) -> [[PostgresValue]] {
        var rows: [[PostgresValue]] = []
        while true {
            let more = try next(65536)
            if more.isEmpty { return rows }
            rows += more
            try environment.checkCancellation()
        }
    }
}

/// Begins the series of some arguments.
typealias SeriesImplementation =
    @Sendable ([PostgresValue], any FunctionEnvironment) throws(PostgresError) -> ValueSeries

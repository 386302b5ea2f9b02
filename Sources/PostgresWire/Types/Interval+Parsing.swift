extension Interval {
    /// Reads PostgreSQL's input in all its forms.
    public init(
        text: String,
        style: TextFormats.IntervalStyle = .postgres,
        typeModifier: Int32 = -1
    ) throws(PostgresError) {
        do {
            let value = try Interval(parsing: text, style: style, fields: IntervalFields(typeModifier: typeModifier))
            self = try value.applying(typeModifier: typeModifier)
        } catch let failure as DateTimeFailure {
            if case .fieldOverflow = failure { throw DateTimeFailure.intervalOverflow.error("interval", text) }
            throw failure.error("interval", text)
        } catch let error as PostgresError {
            throw error
        } catch {
            throw DateTimeFailure.badFormat.error("interval", text)
        }
    }

    private init(
        parsing text: String,
        style: TextFormats.IntervalStyle,
        fields: IntervalFields
    ) throws(DateTimeFailure) {
        let parts: IntervalParts
        do throws(DateTimeFailure) {
            let tokens = try DateTimeToken.split(text, size: 256, isKeyword: DateTimeWord.isKeyword)
            var reader = IntervalReader(fields: fields)
            parts = try reader.read(tokens, style: style)
        } catch .badFormat {
            parts = try ISOIntervalReader.read(Array(text.utf8))
        }
        let months = Int128(parts.years) * 12 + Int128(parts.months)
        guard let months = Int32(exactly: months), let days = Int32(exactly: parts.days) else {
            throw .resultOverflow(hasText: false)
        }
        self.init(months: months, days: days, microseconds: parts.microseconds)
    }
}

/// The parts of an interval while it is read.
struct IntervalParts {
    var years: Int64 = 0
    var months: Int64 = 0
    var days: Int64 = 0
    var microseconds: Int64 = 0

    /// Adds a number of microseconds, with a fraction of the unit.
    mutating func addMicroseconds(_ value: Int64, _ fraction: Double, unit: Int64) throws(DateTimeFailure) {
        let (product, first) = value.multipliedReportingOverflow(by: unit)
        let (sum, second) = microseconds.addingReportingOverflow(product)
        if first || second { throw .fieldOverflow }
        microseconds = sum
        try addFraction(fraction, unit: unit)
    }

    /// Adds a fraction of a unit of microseconds.
    mutating func addFraction(_ fraction: Double, unit: Int64) throws(DateTimeFailure) {
        guard fraction != 0 else { return }
        let scaled = fraction * Double(unit)
        var whole = Int64(scaled)
        let rest = scaled - Double(whole)
        if rest > 0.5 { whole &+= 1 } else if rest < -0.5 { whole &-= 1 }
        let (sum, overflow) = microseconds.addingReportingOverflow(whole)
        if overflow { throw .fieldOverflow }
        microseconds = sum
    }

    /// Adds days, with a fraction of a unit of days.
    mutating func addDays(_ value: Int64, _ fraction: Double, unit: Int64) throws(DateTimeFailure) {
        try IntervalParts.add(value, times: unit, to: &days)
        guard unit > 1 else { return try addFraction(fraction, unit: 86_400_000_000) }
        try addDayFraction(fraction, unit: unit)
    }

    private mutating func addDayFraction(_ fraction: Double, unit: Int64) throws(DateTimeFailure) {
        let scaled = fraction * Double(unit)
        let whole = Int64(scaled)
        try IntervalParts.add(whole, times: 1, to: &days)
        try addFraction(scaled - Double(whole), unit: 86_400_000_000)
    }

    /// Adds months, with a fraction of a month.
    mutating func addMonths(_ value: Int64, _ fraction: Double) throws(DateTimeFailure) {
        try IntervalParts.add(value, times: 1, to: &months)
        try addDayFraction(fraction, unit: 30)
    }

    /// Adds a unit of years, with a fraction of it.
    mutating func addYears(_ value: Int64, _ fraction: Double, unit: Int64) throws(DateTimeFailure) {
        try IntervalParts.add(value, times: unit, to: &years)
        let extra = (fraction * Double(unit) * 12).roundedToEven
        try IntervalParts.add(Int64(extra), times: 1, to: &months)
    }

    private static func add(_ value: Int64, times unit: Int64, to part: inout Int64) throws(DateTimeFailure) {
        let (product, first) = value.multipliedReportingOverflow(by: unit)
        let (sum, second) = part.addingReportingOverflow(product)
        guard !first, !second, Int32(exactly: sum) != nil else { throw .fieldOverflow }
        part = sum
    }
}

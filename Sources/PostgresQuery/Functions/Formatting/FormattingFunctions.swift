internal import Glibc
import PostgresWire

/// `to_char`, `to_date`, `to_timestamp` and `to_number`.
enum FormattingFunctions {
    static func register(in table: inout ScalarTable) {
        dates(in: &table)
        numbers(in: &table)
        floats(in: &table)
        table.binary("numeric_to_number") { (text, template) throws(PostgresError) in
            if template.string.isEmpty { return .null }
            return .numeric(try NumberReader.read(text.string, NumberTemplate.make(template.string)))
        }
    }

    private static func dates(in table: inout ScalarTable) {
        table.binary("timestamp_to_char") { (value, template) throws(PostgresError) in
            if template.string.isEmpty || Timestamps.isInfinite(value.ticks) { return .null }
            return try written(ClockReading(local: value.ticks), template.string)
        }
        table["timestamptz_to_char"] = .binary { (value, template, environment) throws(PostgresError) in
            if template.string.isEmpty || Timestamps.isInfinite(value.ticks) { return .null }
            return try written(ClockReading(value.ticks, in: environment.formats.timeZone), template.string)
        }
        table.binary("interval_to_char") { (value, template) throws(PostgresError) in
            if template.string.isEmpty { return .null }
            return try written(ClockReading(value.intervalValue), template.string)
        }
        table["to_timestamp"] = .binary { (text, template, environment) throws(PostgresError) in
            try timestamp(text.string, template.string, environment.formats.timeZone)
        }
        table.binary("to_date") { (text, template) throws(PostgresError) in
            let result = try scanned(text.string, template.string).result(text.string)
            let outOfRange = PostgresError("22008", "date out of range: \"\(text.string)\"")
            guard result.isCountable else { throw outOfRange }
            guard let date = try? Timestamps.checkedDate(result.date.days) else { throw outOfRange }
            return date
        }
    }

    private static func written(_ reading: ClockReading, _ template: String) throws(PostgresError) -> PostgresValue {
        .text(try DateTimeWriter.write(reading, DateTimePattern.pieces(of: template)))
    }

    private static func scanned(_ text: String, _ template: String) throws(PostgresError) -> ScannedDateTime {
        try DateTimeScanner.scan(text, DateTimePattern.pieces(of: template))
    }

    private static func timestamp(
        _ text: String,
        _ template: String,
        _ zone: any TimeZoneRules
    ) throws(PostgresError) -> PostgresValue {
        let found = try scanned(text, template)
        let result = try found.result(text)
        guard result.isCountable else { throw Timestamps.outOfRange }
        let local = try Timestamps.checked(
            Int128(result.date.days) * Int128(Timestamps.microsecondsPerDay) + Int128(result.time)
        )
        let instant: Int64
        if let secondsEast = result.secondsEast {
            instant = try Timestamps.checked(Int128(local) - Int128(secondsEast) * 1_000_000)
        } else {
            instant = try Timestamps.checked(Int128(zone.instant(ofLocal: local)))
        }
        guard found.places > 0 else { return .timestamptz(instant) }
        let value = PostgresValue.timestamptz(instant)
        return try value.applying(typeModifier: Int32(found.places), of: .timestamptz, isExplicit: true)
    }

    private static func numbers(in table: inout ScalarTable) {
        table.binary("numeric_to_char") { (value, text) throws(PostgresError) in
            if text.string.isEmpty { return .text("") }
            let template = try NumberTemplate.make(text.string)
            let number = value.numericValue
            if template.isRoman {
                let integer = try number.integer(as: Int32.self, named: "integer")
                return try laid(NumberDigits(roman: Int(integer)), template)
            }
            if template.hasExponent { return .text(scientific(number, template)) }
            let shifted = try template.hasShift ? number.multiplied(by: .powerOfTen(template.shift)) : number
            return try laid(shifted.rounded(scale: template.decimals).description, template)
        }
        table.binary("int4_to_char") { (value, text) throws(PostgresError) in
            if text.string.isEmpty { return .text("") }
            let template = try NumberTemplate.make(text.string)
            let number = Int32(truncatingIfNeeded: value.integer)
            if template.isRoman { return try laid(NumberDigits(roman: Int(number)), template) }
            if template.hasExponent { return .text(scientific(Double(number), template)) }
            guard template.hasShift else { return try laid(withDecimals(String(number), template), template) }
            guard let factor = Int32(exactly: pow(10, Double(template.shift))) else { throw .outOfRange("integer") }
            let (product, overflow) = number.multipliedReportingOverflow(by: factor)
            if overflow { throw .outOfRange("integer") }
            return try laid(withDecimals(String(product), template), template)
        }
        table.binary("int8_to_char") { (value, text) throws(PostgresError) in
            if text.string.isEmpty { return .text("") }
            let template = try NumberTemplate.make(text.string)
            let number = value.integer
            if template.isRoman, Int32(exactly: number) == nil { throw .outOfRange("integer") }
            if template.isRoman { return try laid(NumberDigits(roman: Int(number)), template) }
            if template.hasExponent { return .text(scientific(Numeric(number), template)) }
            guard template.hasShift else { return try laid(withDecimals(String(number), template), template) }
            guard let factor = Int64(exactly: pow(10, Double(template.shift))) else { throw .outOfRange("bigint") }
            let (product, overflow) = number.multipliedReportingOverflow(by: factor)
            if overflow { throw .outOfRange("bigint") }
            return try laid(withDecimals(String(product), template), template)
        }
    }

    private static func floats(in table: inout ScalarTable) {
        table.binary("float8_to_char") { (value, text) throws(PostgresError) in
            try written(value.double, text.string, digits: 15) { value.double * $0 }
        }
        table.binary("float4_to_char") { (value, text) throws(PostgresError) in
            try written(value.double, text.string, digits: 6) { Double(Float(value.double) * Float($0)) }
        }
    }

    /// A floating-point number with no more digits than its type has for certain.
    private static func written(
        _ value: Double,
        _ text: String,
        digits: Int,
        _ shifted: (Double) -> Double
    ) throws(PostgresError) -> PostgresValue {
        if text.isEmpty { return .text("") }
        var template = try NumberTemplate.make(text)
        if template.isRoman {
            let whole = value.rounded(.toNearestOrEven)
            return try laid(NumberDigits(roman: Int(exactly: whole) ?? 0), template)
        }
        if template.hasExponent {
            return .text(value.isFinite ? scientific(value, template) : unwritable(template))
        }
        let number = template.hasShift ? shifted(pow(10, Double(template.shift))) : value
        let length = PrintedNumber.fixed(number.magnitude, decimals: 0).utf8.count
        let decimals = length >= digits ? 0 : min(template.decimals, digits - length)
        template.decimals = decimals
        return try laid(PrintedNumber.fixed(number, decimals: decimals), template)
    }

    private static func laid(_ number: String, _ template: NumberTemplate) throws(PostgresError) -> PostgresValue {
        var template = template
        if template.hasShift { template.integerDigits += template.shift }
        let digits = NumberDigits(number, integerDigits: template.integerDigits, decimals: template.decimals)
        return try laid(digits, template)
    }

    private static func laid(
        _ digits: NumberDigits,
        _ template: NumberTemplate
    ) throws(PostgresError) -> PostgresValue {
        .text(try NumberWriter.write(digits, template))
    }

    private static func withDecimals(_ number: String, _ template: NumberTemplate) -> String {
        template.decimals == 0 ? number : number + "." + String(repeating: "0", count: template.decimals)
    }

    private static func scientific(_ number: Double, _ template: NumberTemplate) -> String {
        let text = PrintedNumber.scientific(number, decimals: template.decimals)
        return text.hasPrefix("-") ? text : " " + text
    }

    private static func scientific(_ number: Numeric, _ template: NumberTemplate) -> String {
        guard number.isFinite else { return unwritable(template) }
        let exponent = number.decimalExponent
        let figures = number.description.unicodeScalars.filter { $0 >= "0" && $0 <= "9" }.drop { $0 == "0" }
        let text =
            String(String.UnicodeScalarView(figures.prefix(1))) + "."
            // One figure more than are shown is enough to round by.
            + String(String.UnicodeScalarView(figures.dropFirst().prefix(template.decimals + 1)))
        let quotient = figures.isEmpty ? .zero : (try? Numeric(text: text)) ?? .zero
        let significand = quotient.rounded(scale: template.decimals).description
        let digits = exponent.magnitude < 10 ? "0\(exponent.magnitude)" : "\(exponent.magnitude)"
        return (number.isNegative ? "-" : " ") + significand + "e" + (exponent < 0 ? "-" : "+") + digits
    }

    /// What stands for NaN and the infinities where an exponent is asked for.
    private static func unwritable(_ template: NumberTemplate) -> String {
        " " + String(repeating: "#", count: template.integerDigits) + "."
            + String(repeating: "#", count: template.decimals + 4)
    }
}

/// Numbers as C's `printf` writes them.
enum PrintedNumber {
    /// With this many decimal places.
    static func fixed(_ number: Double, decimals: Int) -> String {
        if number.isNaN { return "NaN" }
        if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
        return formatted("%.*f", decimals, number)
    }

    /// With one digit before the point and an exponent.
    static func scientific(_ number: Double, decimals: Int) -> String { formatted("%.*e", decimals, number) }

    /// With at most six digits.
    static func short(_ number: Double) -> String {
        if !number.isFinite { return fixed(number, decimals: 0) }
        return formatted("%.*g", 6, number)
    }

    private static func formatted(_ format: String, _ decimals: Int, _ number: Double) -> String {
        let decimals = Int32(truncatingIfNeeded: min(max(decimals, 0), 10_000))
        return withVaList([decimals, number]) { arguments in
            var buffer = [CChar](repeating: 0, count: 11_000)
            let length = vsnprintf(&buffer, buffer.count, format, arguments)
            return String(decoding: buffer.prefix(max(Int(length), 0)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
    }
}

import PostgresWire

/// The arithmetic of `money`, with two decimal places.
enum MoneyFunctions {
    static func register(in table: inout ScalarTable) {
        table.binary("cash_pl") { (left, right) throws(PostgresError) in
            try checked(left.integer.addingReportingOverflow(right.integer))
        }
        table.binary("cash_mi") { (left, right) throws(PostgresError) in
            try checked(left.integer.subtractingReportingOverflow(right.integer))
        }
        table.binary("cash_div_cash") { (left, right) throws(PostgresError) in
            if right.integer == 0 { throw .divisionByZero }
            return .float8(Double(left.integer) / Double(right.integer))
        }
        for type in ["int2", "int4", "int8"] {
            for source in ["cash_mul_\(type)", "\(type)_mul_cash"] {
                table.binary(source) { (left, right) throws(PostgresError) in
                    try checked(left.integer.multipliedReportingOverflow(by: right.integer))
                }
            }
            table.binary("cash_div_\(type)") { (left, right) throws(PostgresError) in
                if right.integer == 0 { throw .divisionByZero }
                return .money(left.integer.dividedReportingOverflow(by: right.integer).partialValue)
            }
        }
        for type in ["flt4", "flt8"] {
            table.binary("cash_mul_\(type)") { (left, right) throws(PostgresError) in
                try rounded(Double(left.integer) * right.double)
            }
            table.binary("\(type)_mul_cash") { (left, right) throws(PostgresError) in
                try rounded(left.double * Double(right.integer))
            }
            table.binary("cash_div_\(type)") { (left, right) throws(PostgresError) in
                if right.double == 0 { throw .divisionByZero }
                return try rounded(Double(left.integer) / right.double)
            }
        }
        table.plain("cash_words") { value in .text(MoneyWords.text(value.integer)) }
        table.plain("cash_numeric") { value in
            .numeric(Numeric(value.integer).timesPowerOfTen(-2).showing(scale: 2))
        }
        table.unary("numeric_cash") { (value) throws(PostgresError) in
            let cents = try value.numericValue.multiplied(by: Numeric(100))
            return .money(try cents.integer(as: Int64.self, named: "bigint"))
        }
        for source in ["int4_cash", "int8_cash"] {
            table.unary(source) { (value) throws(PostgresError) in
                let (cents, overflow) = value.integer.multipliedReportingOverflow(by: 100)
                if overflow { throw .outOfRange("bigint") }
                return .money(cents)
            }
        }
    }

    private static func checked(_ result: (partialValue: Int64, overflow: Bool)) throws(PostgresError) -> PostgresValue
    {
        if result.overflow { throw .outOfRange("money") }
        return .money(result.partialValue)
    }

    private static func rounded(_ amount: Double) throws(PostgresError) -> PostgresValue {
        guard let cents = Int64(exactly: amount.rounded(.toNearestOrEven)) else { throw .outOfRange("money") }
        return .money(cents)
    }
}

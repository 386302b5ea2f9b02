import PostgresWire

/// The arithmetic of `money`, with two decimal places.
enum MoneyFunctions {
    static func register(in table: inout ScalarTable) {
        table.plain("cash_pl") { left, right in .money(left.integer &+ right.integer) }
        table.plain("cash_mi") { left, right in .money(left.integer &- right.integer) }
        table.binary("cash_div_cash") { (left, right) throws(PostgresError) in
            if right.integer == 0 { throw .divisionByZero }
            return .float8(Double(left.integer) / Double(right.integer))
        }
        for type in ["int2", "int4", "int8"] {
            table.plain("cash_mul_\(type)") { left, right in .money(left.integer &* right.integer) }
            table.plain("\(type)_mul_cash") { left, right in .money(left.integer &* right.integer) }
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
        table.unary("cash_numeric") { (value) throws(PostgresError) in
            .numeric(try Numeric(value.integer).divided(by: Numeric(100)).rounded(scale: 2))
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

    private static func rounded(_ amount: Double) throws(PostgresError) -> PostgresValue {
        guard let cents = Int64(exactly: amount.rounded(.toNearestOrEven)) else { throw .outOfRange("money") }
        return .money(cents)
    }
}

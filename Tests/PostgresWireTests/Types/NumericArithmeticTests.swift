import Testing

@testable import PostgresWire

/// Results of a live PostgreSQL 15: a, b, a+b, a-b, a*b, a/b, a%b and div(a, b); x where b is 0.
private let results = """
        0 0.5 0.5 -0.5 0.0 0.0000000000000000 0.0 0
        0 -2.75 -2.75 2.75 0.00 0.00000000000000000000 0.00 0
        0 3 3 -3 0 0.00000000000000000000 0 0
        1 0 1 1 0 x x x
        1 1 2 0 1 1.00000000000000000000 0 1
        1 -1 0 2 -1 -1.00000000000000000000 0 -1
        1 -2.75 -1.75 3.75 -2.75 -0.36363636363636363636 1.00 0
        1 10000 10001 -9999 10000 0.000100000000000000000000 1 0
        -1 -1 -2 0 1 1.00000000000000000000 0 1
        -1 -2.75 -3.75 1.75 2.75 0.36363636363636363636 -1.00 0
        -1 7.000 6.000 -8.000 -7.000 -0.14285714285714285714 -1.000 0
        -1 10000 9999 -10001 -10000 -0.000100000000000000000000 -1 0
        0.5 0 0.5 0.5 0.0 x x x
        0.5 0.5 1.0 0.0 0.25 1.00000000000000000000 0.0 1
        0.5 -2.75 -2.25 3.25 -1.375 -0.18181818181818181818 0.50 0
        0.5 3 3.5 -2.5 1.5 0.16666666666666666667 0.5 0
        0.5 7.000 7.500 -6.500 3.5000 0.07142857142857142857 0.500 0
        0.5 10000 10000.5 -9999.5 5000.0 0.000050000000000000000000 0.5 0
        0.5 9999.9999 10000.4999 -9999.4999 4999.99995 0.000050000000500000005000 0.5000 0
        0.5 0.00000000123 0.50000000123 0.49999999877 0.000000000615 406504065.04065040650 0.00000000005 406504065
        -2.75 0 -2.75 -2.75 0.00 x x x
        -2.75 3 0.25 -5.75 -8.25 -0.91666666666666666667 -2.75 0
        -2.75 7.000 4.250 -9.750 -19.25000 -0.39285714285714285714 -2.750 0
        -2.75 9999.9999 9997.2499 -10002.7499 -27499.999725 -0.00027500000275000003 -2.7500 0
        3 0 3 3 0 x x x
        3 7.000 10.000 -4.000 21.000 0.42857142857142857143 3.000 0
        3 10000 10003 -9997 30000 0.00030000000000000000 3 0
        3 9999.9999 10002.9999 -9996.9999 29999.9997 0.00030000000300000003 3.0000 0
        7.000 0 7.000 7.000 0.000 x x x
        7.000 -2.75 4.250 9.750 -19.25000 -2.5454545454545455 1.500 -2
        7.000 10000 10007.000 -9993.000 70000.000 0.00070000000000000000 7.000 0
        7.000 9999.9999 10006.9999 -9992.9999 69999.9993000 0.00070000000700000007 7.0000 0
        10000 1 10001 9999 10000 10000.0000000000000000 0 10000
        10000 -1 9999 10001 -10000 -10000.0000000000000000 0 -10000
        10000 0.5 10000.5 9999.5 5000.0 20000.000000000000 0.0 20000
        10000 -2.75 9997.25 10002.75 -27500.00 -3636.3636363636363636 1.00 -3636
        10000 3 10003 9997 30000 3333.3333333333333333 1 3333
        10000 7.000 10007.000 9993.000 70000.000 1428.5714285714285714 4.000 1428
        9999.9999 1 10000.9999 9998.9999 9999.9999 9999.9999000000000000 0.9999 9999
        9.0836701285 0.75707 9.8407401285 8.3266001285 6.876974144183495 11.9984547380030909 0.7559001285 11
        2.7245876825 17.36504 20.0896276825 -14.6404523175 47.312574090119800 0.15690074324620041186 2.7245876825 0
    """

@Suite("Arithmetic of numeric")
struct NumericArithmeticTests {
    static let rows = results.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }

    @Test(arguments: rows) func operations(row: [String]) throws {
        let (a, b) = (try Numeric(text: row[0]), try Numeric(text: row[1]))
        #expect(try a.adding(b).description == row[2])
        #expect(try a.subtracting(b).description == row[3])
        #expect(try a.multiplied(by: b).description == row[4])
        guard row[5] != "x" else {
            #expect(throws: PostgresError("22012", "division by zero")) { try a.divided(by: b) }
            #expect(throws: PostgresError("22012", "division by zero")) { try a.remainder(dividingBy: b) }
            return
        }
        #expect(try a.divided(by: b).description == row[5])
        #expect(try a.remainder(dividingBy: b).description == row[6])
        #expect(try a.truncatedQuotient(by: b).description == row[7])
    }

    @Test(arguments: [
        ("NaN", "+", "1", "NaN"), ("inf", "+", "-inf", "NaN"), ("inf", "+", "1", "Infinity"),
        ("inf", "*", "0", "NaN"), ("-inf", "*", "2", "-Infinity"), ("1", "/", "inf", "0"),
        ("inf", "/", "-3", "-Infinity"),
        ("inf", "/", "inf", "NaN"), ("7", "%", "inf", "7"), ("inf", "%", "7", "NaN"), ("NaN", "/", "0", "NaN"),
    ])
    func specialValues(left: String, operation: String, right: String, expected: String) throws {
        let (a, b) = (try Numeric(text: left), try Numeric(text: right))
        let result =
            switch operation {
            case "+": try a.adding(b)
            case "*": try a.multiplied(by: b)
            case "/": try a.divided(by: b)
            default: try a.remainder(dividingBy: b)
            }
        #expect(result.description == expected)
    }

    @Test func agreesWithIntegers() throws {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<2_000 {
            let a = Int64.random(in: -1_000_000_000_000...1_000_000_000_000, using: &generator)
            let b = Int64.random(in: -3_000_000...3_000_000, using: &generator)
            let (x, y) = (Numeric(a), Numeric(b))
            #expect(try x.adding(y) == Numeric(a + b))
            #expect(try x.multiplied(by: y) == Numeric(Int128(a) * Int128(b)))
            #expect(x.compare(to: y).signum() == (a < b ? -1 : a > b ? 1 : 0))
            guard b != 0 else { continue }
            #expect(try x.truncatedQuotient(by: y) == Numeric(a / b))
            #expect(try x.remainder(dividingBy: y) == Numeric(a % b))
        }
    }

    @Test func longDivisionUndoesMultiplication() throws {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<400 {
            let a = Numeric.random(digits: 120, using: &generator)
            let b = Numeric.random(digits: 60, using: &generator)
            guard !b.isZero else { continue }
            let quotient = try a.truncatedQuotient(by: b)
            let rest = try a.remainder(dividingBy: b)
            #expect(try quotient.multiplied(by: b).adding(rest).compare(to: a) == 0)
            #expect(rest.magnitude.compare(to: b.magnitude) < 0)
            #expect(rest.isZero || rest.isNegative == a.isNegative)
        }
    }
}

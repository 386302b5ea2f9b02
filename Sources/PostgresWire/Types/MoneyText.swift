/// The text of `money` as the locale `en_US` has it: `-$1,234.56`.
enum MoneyText {
    /// The text of an amount of cents.
    static func text(_ cents: Int64) -> String {
        let whole = String(cents.magnitude / 100)
        var text = cents < 0 ? "-$" : "$"
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.utf8.count &- index) % 3 == 0 { text += "," }
            text.append(digit)
        }
        let rest = cents.magnitude % 100
        return text + (rest < 10 ? ".0" : ".") + String(rest)
    }

    /// Reads an amount with a sign before or behind it or in parentheses, a dollar sign and commas.
    static func read(_ text: String) throws(PostgresError) -> Int64 {
        let amount = try text.withBytes { (bytes) throws(PostgresError) in
            var input = ByteReader(bytes)
            return try parse(&input, text)
        }
        return amount
    }

    private static func parse(_ input: inout ByteReader, _ text: String) throws(PostgresError) -> Int64 {
        var isNegative = false
        input.skipBlanks()
        _ = input.skip(UInt8(ascii: "$"))
        input.skipBlanks()
        if input.skip(UInt8(ascii: "-")) || input.skip(UInt8(ascii: "(")) {
            isNegative = true
        } else {
            _ = input.skip(UInt8(ascii: "+"))
        }
        input.skipBlanks()
        _ = input.skip(UInt8(ascii: "$"))
        input.skipBlanks()
        // Without digits it is no money, and no error.
        let value = try parseDigits(&input, text) ?? 0
        while let byte = input.peek, ByteReader.isDigit(byte) { input.offset &+= 1 }
        while let byte = input.peek {
            if byte == UInt8(ascii: "-") {
                isNegative = true
            } else if !ByteReader.isBlank(byte), byte != UInt8(ascii: ")"), byte != UInt8(ascii: "+"),
                byte != UInt8(ascii: "$")
            {
                throw .invalidInput("money", text)
            }
            input.offset &+= 1
        }
        guard let result = Int64(exactly: isNegative ? 0 - value : value) else { throw .outOfRange("money", text) }
        return result
    }

    /// The digits as cents, rounded half up; nil where there are none.
    private static func parseDigits(_ input: inout ByteReader, _ text: String) throws(PostgresError) -> Int128? {
        var (value, digits, decimals, hasPoint): (Int128, Int, Int, Bool) = (0, 0, 0, false)
        while let byte = input.peek {
            if ByteReader.isDigit(byte), decimals < 2 {
                value = value * 10 + Int128(byte &- UInt8(ascii: "0"))
                guard value <= Int128(Int64.max) + 1 else { throw .outOfRange("money", text) }
                digits &+= 1
                if hasPoint { decimals &+= 1 }
            } else if byte == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
            } else if byte != UInt8(ascii: ",") {
                break
            }
            input.offset &+= 1
        }
        guard digits > 0 else { return nil }
        if let next = input.peek, ByteReader.isDigit(next), next >= UInt8(ascii: "5") { value += 1 }
        for _ in decimals..<2 { value = value * 10 }
        return value
    }
}

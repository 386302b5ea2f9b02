import PostgresWire

/// `cash_words`: an amount of money in English words.
enum MoneyWords {
    /// The words for an amount of cents.
    static func text(_ cents: Int64) -> String {
        let amount = cents.magnitude
        var text = cents < 0 ? "minus " : ""
        let groups: [(size: UInt64, name: String)] = [
            (100_000_000_000_000_000, " quadrillion "), (100_000_000_000_000, " trillion "),
            (100_000_000_000, " billion "), (100_000_000, " million "), (100_000, " thousand "),
        ]
        for group in groups {
            let count = amount / group.size % 1000
            if count > 0 { text += words(count) + group.name }
        }
        let (rest, small) = (amount / 100 % 1000, amount % 100)
        if rest > 0 { text += words(rest) }
        if amount / 100 == 0 { text += "zero" }
        text += amount / 100 == 1 ? " dollar and " : " dollars and "
        text += words(small) + (small == 1 ? " cent" : " cents")
        // Only the first letter is a capital.
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    private static let small = """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen twenty
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
    private static let tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(separator: " ")
        .map(String.init)

    /// The words for a number below 1000.
    private static func words(_ number: UInt64) -> String {
        let (hundreds, rest) = (Int(number / 100), Int(number % 100))
        if number <= 20 { return small[Int(number)] }
        if rest == 0 { return small[hundreds] + " hundred" }
        let text = rest <= 20 ? small[rest] : tens[rest / 10 - 2] + (rest % 10 == 0 ? "" : " " + small[rest % 10])
        if hundreds == 0 { return text }
        return small[hundreds] + " hundred " + (rest < 20 ? "and " + text : text)
    }
}

extension InternetAddress: CustomStringConvertible {
    /// The text of `inet`, which leaves out the prefix length of a whole address, or of `cidr`, which does not.
    public func text(isNetwork: Bool = false) -> String {
        isNetwork || Int(prefixLength) < family.bitCount ? textWithPrefix : hostText
    }

    /// The text of `inet`.
    public var description: String { text() }

    /// The address with its prefix length, whatever that is.
    public var textWithPrefix: String { "\(hostText)/\(prefixLength)" }

    /// The address without its prefix length.
    public var hostText: String {
        switch family {
        case .v4: InternetAddress.dotted(UInt32(truncatingIfNeeded: low))
        case .v6: colonText
        }
    }

    private static func dotted(_ address: UInt32) -> String {
        "\(address >> 24).\(address >> 16 & 255).\(address >> 8 & 255).\(address & 255)"
    }

    private var colonText: String {
        let words = (0..<8).map { UInt16(truncatingIfNeeded: address >> UInt128(112 &- $0 &* 16)) }
        let gap = InternetAddress.longestZeros(in: words)
        let isIPv4 =
            gap.lowerBound == 0
            && (gap.count == 6 || gap.count == 7 && words[7] != 1 || gap.count == 5 && words[5] == 0xFFFF)
        var text = ""
        for (index, word) in words.enumerated() {
            if gap.contains(index) {
                if index == gap.lowerBound { text += ":" }
                continue
            }
            if index > 0 { text += ":" }
            if index == 6, isIPv4 { return text + InternetAddress.dotted(UInt32(truncatingIfNeeded: low)) }
            text += String(word, radix: 16)
        }
        return gap.upperBound == 8 && !gap.isEmpty ? text + ":" : text
    }

    /// The first of the longest runs of at least two zeros.
    private static func longestZeros(in words: [UInt16]) -> Range<Int> {
        var best = 0..<0
        var start = 0
        for (index, word) in words.enumerated() {
            if word != 0 { start = index &+ 1 } else if index &+ 1 &- start > best.count { best = start..<index &+ 1 }
        }
        return best.count >= 2 ? best : 0..<0
    }
}

/// The codes of an encoding that may be characters, in order.
struct CharacterCodes {
    private let codes: [UInt32]

    /// All well-formed codes; those of GB 18030 beyond the first plane are computed.
    init(of encoding: CharacterEncoding) {
        let shape = CharacterBytes.shape(of: encoding)
        var codes: [UInt32] = []
        func add(_ bytes: [UInt8]) {
            if CharacterBytes.length(bytes, shape) == bytes.count { codes.append(CharacterBytes.code(bytes)) }
        }
        for first in UInt8(0x80)...0xFF {
            add([first])
            for second in UInt8(1)...0xFF { add([first, second]) }
        }
        let graphic = UInt8(0xA1)...0xFE
        let digits = UInt8(0x30)...0x39
        switch shape {
        case .japaneseEUC:
            for second in graphic { for third in graphic { add([0x8F, second, third]) } }
        case .taiwaneseEUC:
            for second in UInt8(0xA1)...0xA7 {
                for third in graphic { for fourth in graphic { add([0x8E, second, third, fourth]) } }
            }
        case .gb18030:
            for first in UInt8(0x81)...0x84 {
                for second in digits {
                    for third in UInt8(0x81)...0xFE { for fourth in digits { add([first, second, third, fourth]) } }
                }
            }
        case .single, .euc, .johab, .shiftJIS, .pairs: break
        }
        self.codes = codes.sorted()
    }

    /// Hands out all codes.
    func forEach(_ body: (UInt32) -> Void) { codes.forEach(body) }

    /// The codes from one to another.
    func between(_ first: UInt32, _ last: UInt32) -> ArraySlice<UInt32> {
        let start = index(of: first)
        return codes[start..<max(start, last == .max ? codes.count : index(of: last + 1))]
    }

    /// The index of the first code that is not below this one.
    private func index(of code: UInt32) -> Int {
        var (low, high) = (0, codes.count)
        while low < high {
            let middle = (low + high) / 2
            if codes[middle] < code { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// How PostgreSQL's conversion of an encoding differs from the C library's (`Scripts/generate-encodings`).
struct EncodingDifferences {
    /// Codes or scalars one after the other, and what the first of them is converted to; nil for nothing.
    struct Change {
        var first: UInt32
        var last: UInt32
        var target: UInt64?
    }

    /// The C library's name of the encoding.
    let systemName: String
    /// Codes that stand for something else.
    private(set) var decoding: [Change] = []
    /// Scalars that are written otherwise.
    private(set) var encoding: [Change] = []
    private let name: String

    /// The differences of an encoding of several bytes; nil for any other.
    init?(of encoding: CharacterEncoding) {
        let words = Self.text.split(whereSeparator: { $0 == " " || $0 == "\n" })
        guard let start = words.firstIndex(where: { $0 == encoding.name }), start + 1 < words.count else { return nil }
        name = encoding.name
        systemName = String(words[start + 1])
        for word in words[(start + 2)...] {
            guard let sign = word.firstIndex(where: { $0 == "=" || $0 == ">" }) else { break }
            let change = Self.change(word[..<sign], word[word.index(after: sign)...])
            if word[sign] == "=" { decoding.append(change) } else { self.encoding.append(change) }
        }
    }

    private static func change(_ range: Substring, _ target: Substring) -> Change {
        let ends = range.split(separator: "-").compactMap { UInt32($0, radix: 16) }
        return Change(first: ends.first ?? 0, last: ends.last ?? 0, target: UInt64(target, radix: 16))
    }

    /// The code that PostgreSQL writes for one of the C library's: its CNS 11643 is that of 1986, which has the
    /// characters of plane 3 in plane 14.
    func written(_ code: UInt32) -> UInt32 {
        name == "EUC_TW" && code & 0xFFFF_0000 == 0x8EA3_0000 ? code & 0xFF00_FFFF | 0xAE_0000 : code
    }

    /// Whether PostgreSQL writes a code that it does not read.
    func writesUnreadable(_ code: UInt32) -> Bool {
        name == "JOHAB" || name == "EUC_TW" && code & 0xFFFF_0000 == 0x8EAE_0000
    }

    /// For each encoding its name, the C library's, and the differences in hexadecimal: `code=scalar` or `scalar>code`,
    /// where `first-last` stands for several, and `-` for nothing.
    private static let text = """
        EUC_JP EUC-JP-MS f5a1-fefe=- 8fa2b7=- 8ff5a1-8ffefe=- a2-a3>- ac>- 2014>- 2016>- 2212>- 301c>-
        EUC_CN EUC-CN
        EUC_KR EUC-KR 20a9>-
        EUC_TW EUC-TW a7a8-a7b4=- 8ea1a7a8-8ea1a7b4=- 8ea3a1a1-8ea7e6d5=- 3421-4db5>- 4fbd>8eaee2e3
          50d2>8eaee3cc 50df>8eaee3cd 52bd>8eaee2da 5727>8eaee2c9 582b>8eaee3b6 5845>8eaee3b7
          5867>8eaee3c3 5a10>8eaee2f0 5b66>8eaee2dc 5bdd>8eaee3c5 5c13>8eaee2ca 5cfc>8eaee2f1
          5cfe>8eaee2f2 5f8d>8eaee2e4 5fc8>8eaee2d1 6018>8eaee2e6 6048>8eaee2e7 60e8>- 63fa>8eaee3b9
          656e>8eaee3c6 65f9>8eaee2de 6765>8eaee2d7 6788>8eaee2df 69ba>8eaee3d2 6b29>8eaee2e9
          6b9d>8eaee3d4 6ccb>8eaee2e1 6ce6>8eaee2e0 6e86>8eaee3bd 6f8a>8eaee3e3 70a6>8eaee2ea
          70c9>8eaee2f9 71cd>8eaee3f4 7499>8eaee3f5 7706>8eaee2ec 77d6>8eaee4b2 7b29>8eaee3ad
          7bc2>8eaee3e7 7bc3>8eaee3e6 7c55>- 7f84>8eaee4a2 8059>8eaee3d6 8128>8eaee3ae 8a2e>8eaee3b0
          8b73>8eaee4ad 8c87>8eaee3ca 8d0e>8eaee4a8 8ed0>- 90f6>8eaee3ec 9458>8eaee4b1 9579>8eaee3a3
          96ba>8eaee3a5 9823>8eaee3ee 9842>8eaee3fb 9861>8eaee4aa 9ad9>8eaee3b4 9b2d>8eaee4b3
          9c27>8eaee4af 2000b-2fa19>-
        EUC_JIS_2004 EUC-JISX0213 a1b1=203e a1ef=a5 80-9f>80 ffe3-ffe5>-
        SJIS CP932 f040-f9fc=- a5>5c 2014>- 203e>7e 2116>fa59 2121>fa5a 2160-2169>fa4a 3231>fa58
        BIG5 BIG5 8001-8080=- a145=2022 a14e=ff64 a15a=fffd a1c2=203e a1c3=fffd a1c5=fffd a1e3=223c
          a1f2=2641 a1f3=2609 a1fe=fffd a240=fffd a241=ff0f a242=ff3c a244=a5 a246-a247=a2 a2cc=fffd
          a2ce=fffd a3e1=- c6a1=30fe c6a2-c6a3=309d c6a4=3005 c6a5-c6f7=3041 c6f8-c6fe=30a1 c740-c77e=30a8
          c7a1-c7b0=30e7 c7b1-c7b2=414 c7b3=401 c7b4-c7ba=416 c7bb-c7cd=423 c7ce=451 c7cf-c7e8=436
          c7e9-c7f2=2460 c7f3-c7fc=2474 c7fd-c8fe=- f9dd-f9fe=- af>- 2cd>- 2027>- 2215>- 2295-2299>-
          2574>- f6b1-f7a9>- fe51>- fe68>- ff0f>a241 ff3c>a242 ff5e>- ffe0-ffe5>-
        GBK GBK 8001-8080=- 20ac>80
        UHC UHC a2e8=327e c9a1-c9fe=e000 fea1-fefe=e05e
        GB18030 GB18030 a6d9-a6df=e78d a6ec-a6ed=e794 a6f3=e796 a8bc=e7c7 fe51-fe53=e816 fe59=e81e
          fe61=e826 fe66-fe67=e82b fe6c-fe6d=e831 fe76=e83b fe7e=e843 fe90-fe91=e854 fea0=e864
          8135f437=1e3f 82359037-82359134=9fb4 84318236-84318335=fe10 1e3f>8135f437 9fb4-9fb6>82359037
          9fb7-9fbb>82359130 e7c7>a8bc fe10-fe13>84318236 fe14-fe19>84318330
        JOHAB JOHAB 20a9>-
        SHIFT_JIS_2004 SHIFT_JISX0213 815f=5c 81b0=7e a5>5c 203e>7e ff3c>- ff5e>-
        """
}

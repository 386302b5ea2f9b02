import PostgresWire

/// The encodings of one byte for each character, beside Latin 1: what their bytes from 128 up stand for.
enum SingleByteEncodings {
    /// The characters of the bytes from 128 to 255, nil where there is none; nil for another encoding.
    static func characters(_ name: String) -> [Unicode.Scalar?]? { tables[name] }

    /// The bytes of the characters above 127.
    static func bytes(_ name: String) -> [Unicode.Scalar: UInt8]? { reversed[name] }

    private static let tables: [String: [Unicode.Scalar?]] = {
        var tables: [String: [Unicode.Scalar?]] = [:]
        var name = ""
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            if word.first?.isUppercase == true {
                name = String(word)
                continue
            }
            let parts = word.split(separator: "*")
            let count = parts.count > 1 ? UInt32(parts[1], radix: 16) ?? 1 : 1
            let start = parts.first.flatMap { UInt32($0, radix: 16) }
            tables[name, default: []] += (0..<count).map { index in start.flatMap { Unicode.Scalar($0 + index) } }
        }
        return tables
    }()

    private static let reversed: [String: [Unicode.Scalar: UInt8]] = tables.mapValues { characters in
        var bytes: [Unicode.Scalar: UInt8] = [:]
        for (index, character) in characters.enumerated() {
            if let character { bytes[character] = UInt8(truncatingIfNeeded: index + 128) }
        }
        return bytes
    }

    /// A name, and hexadecimal numbers: a character, or the first of so many, or `-` where a byte has none.
    private static let text = """
        LATIN2 80*21 104 2d8 141 a4 13d 15a a7*2 160 15e 164 179 ad 17d 17b b0 105 2db 142 b4 13e 15b 2c7 b8 161 15f
          165 17a 2dd 17e 17c 154 c1*2 102 c4 139 106 c7 10c c9 118 cb 11a cd*2 10e 110 143 147 d3*2 150 d6*2 158 16e
          da 170 dc*2 162 df 155 e1*2 103 e4 13a 107 e7 10d e9 119 eb 11b ed*2 10f 111 144 148 f3*2 151 f6*2 159 16f
          fa 171 fc*2 163 2d9
        LATIN3 80*21 126 2d8 a3*2 - 124 a7*2 130 15e 11e 134 ad - 17b b0 127 b2*4 125 b7*2 131 15f 11f 135 bd - 17c
          c0*3 - c4 10a 108 c7*9 - d1*4 120 d6*2 11c d9*4 16c 15c df*4 - e4 10b 109 e7*9 - f1*4 121 f6*2 11d f9*4 16d
          15d 2d9
        LATIN4 80*21 104 138 156 a4 128 13b a7*2 160 112 122 166 ad 17d af*2 105 2db 157 b4 129 13c 2c7 b8 161 113 123
          167 14a 17e 14b 100 c1*6 12e 10c c9 118 cb 116 cd*2 12a 110 145 14c 136 d4*5 172 da*3 168 16a df 101 e1*6
          12f 10d e9 119 eb 117 ed*2 12b 111 146 14d 137 f4*5 173 fa*3 169 16b 2d9
        LATIN5 80*50 11e d1*c 130 15e df*11 11f f1*c 131 15f ff
        LATIN6 80*21 104 112 122 12a 128 136 a7 13b 110 160 166 17d ad 16a 14a b0 105 113 123 12b 129 137 b7 13c 111
          161 167 17e 2015 16b 14b 100 c1*6 12e 10c c9 118 cb 116 cd*4 145 14c d3*4 168 d8 172 da*6 101 e1*6 12f 10d
          e9 119 eb 117 ed*4 146 14d f3*4 169 f8 173 fa*5 138
        LATIN7 80*21 201d a2*3 201e a6*2 d8 a9 156 ab*4 c6 b0*4 201c b5*3 f8 b9 157 bb*4 e6 104 12e 100 106 c4*2 118
          112 10c c9 179 116 122 136 12a 13b 160 143 145 d3 14c d5*3 172 141 15a 16a dc 17b 17d df 105 12f 101 107
          e4*2 119 113 10d e9 17a 117 123 137 12b 13c 161 144 146 f3 14d f5*3 173 142 15b 16b fc 17c 17e 2019
        LATIN8 80*21 1e02*2 a3 10a*2 1e0a a7 1e80 a9 1e82 1e0b 1ef2 ad*2 178 1e1e*2 120*2 1e40*2 b6 1e56 1e81 1e57
          1e83 1e60 1ef3 1e84*2 1e61 c0*10 174 d1*6 1e6a d8*6 176 df*11 175 f1*6 1e6b f8*6 177 ff
        LATIN9 80*24 20ac a5 160 a7 161 a9*b 17d b5*3 17e b9*3 152*2 178 bf*41
        LATIN10 80*21 104*2 141 20ac 201e 160 a7 161 a9 218 ab 179 ad 17a*2 b0*2 10c 142 17d 201d b6*2 17e 10d 219 bb
          152*2 178 17c c0*3 102 c4 106 c6*a 110 143 d2*3 150 d6 15a 170 d9*4 118 21a df*4 103 e4 107 e6*a 111 144
          f2*3 151 f6 15b 171 f9*4 119 21b ff
        WIN1256 20ac 67e 201a 192 201e 2026 2020*2 2c6 2030 679 2039 152 686 698 688 6af 2018*2 201c*2 2022 2013*2 6a9
          2122 691 203a 153 200c*2 6ba a0 60c a2*8 6be ab*f 61b bb*4 61f 6c1 621*16 d7 637*4 640*4 e0 644 e2 645*4
          e7*5 649*2 ee*2 64b*4 f4 64f*2 f7 651 f9 652 fb*2 200e*2 6d2
        WIN1258 20ac - 201a 192 201e 2026 2020*2 2c6 2030 - 2039 152 -*4 2018*2 201c*2 2022 2013*2 2dc 2122 - 203a 153
          -*2 178 a0*23 102 c4*8 300 cd*3 110 d1 309 d3*2 1a0 d6*7 1af 303 df*4 103 e4*8 301 ed*3 111 f1 323 f3*2 1a1
          f6*7 1b0 20ab ff
        WIN866 410*30 2591*3 2502 2524 2561*2 2556 2555 2563 2551 2557 255d 255c 255b 2510 2514 2534 252c 251c 2500
          253c 255e*2 255a 2554 2569 2566 2560 2550 256c 2567*2 2564*2 2559 2558 2552*2 256b 256a 2518 250c 2588 2584
          258c 2590 2580 440*10 401 451 404 454 407 457 40e 45e b0 2219 b7 221a 2116 a4 25a0 a0
        WIN874 20ac -*4 2026 -*b 2018*2 201c*2 2022 2013*2 -*8 a0 e01*3a -*4 e3f*1d -*4
        KOI8R 2500 2502 250c 2510 2514 2518 251c 2524 252c 2534 253c 2580 2584 2588 258c 2590*4 2320 25a0 2219*2 2248
          2264*2 a0 2321 b0 b2 b7 f7 2550*3 451 2553*f 401 2562*b a9 44e 430*2 446 434*2 444 433 445 438*8 44f 440*4
          436 432 44c 44b 437 448 44d 449 447 44a 42e 410*2 426 414*2 424 413 425 418*8 42f 420*4 416 412 42c 42b 417
          428 42d 429 427 42a
        WIN1251 402*2 201a 453 201e 2026 2020*2 20ac 2030 409 2039 40a 40c 40b 40f 452 2018*2 201c*2 2022 2013*2 -
          2122 459 203a 45a 45c 45b 45f a0 40e 45e 408 a4 490 a6*2 401 a9 404 ab*4 407 b0*2 406 456 491 b5*3 451 2116
          454 bb 458 405 455 457 410*40
        WIN1252 20ac - 201a 192 201e 2026 2020*2 2c6 2030 160 2039 152 - 17d -*2 2018*2 201c*2 2022 2013*2 2dc 2122
          161 203a 153 - 17e 178 a0*60
        ISO_8859_5 80*21 401*c ad 40e*42 2116 451*c a7 45e*2
        ISO_8859_6 80*21 -*3 a4 -*7 60c ad -*d 61b -*3 61f - 621*1a -*5 640*13 -*d
        ISO_8859_7 80*21 2018*2 a3 20ac 20af a6*4 37a ab*3 - 2015 b0*4 384*3 b7 388*3 bb 38c bd 38e*14 - 3a3*2c -
        ISO_8859_8 80*21 - a2*8 d7 ab*f f7 bb*4 -*20 2017 5d0*1b -*2 200e*2 -
        WIN1250 20ac - 201a - 201e 2026 2020*2 - 2030 160 2039 15a 164 17d 179 - 2018*2 201c*2 2022 2013*2 - 2122 161
          203a 15b 165 17e 17a a0 2c7 2d8 141 a4 104 a6*4 15e ab*4 17b b0*2 2db 142 b4*5 105 15f bb 13d 2dd 13e 17c
          154 c1*2 102 c4 139 106 c7 10c c9 118 cb 11a cd*2 10e 110 143 147 d3*2 150 d6*2 158 16e da 170 dc*2 162 df
          155 e1*2 103 e4 13a 107 e7 10d e9 119 eb 11b ed*2 10f 111 144 148 f3*2 151 f6*2 159 16f fa 171 fc*2 163 2d9
        WIN1253 20ac - 201a 192 201e 2026 2020*2 - 2030 - 2039 -*5 2018*2 201c*2 2022 2013*2 - 2122 - 203a -*4 a0
          385*2 a3*7 - ab*4 2015 b0*4 384 b5*3 388*3 bb 38c bd 38e*14 - 3a3*2c -
        WIN1254 20ac - 201a 192 201e 2026 2020*2 2c6 2030 160 2039 152 -*4 2018*2 201c*2 2022 2013*2 2dc 2122 161 203a
          153 -*2 178 a0*30 11e d1*c 130 15e df*11 11f f1*c 131 15f ff
        WIN1255 20ac - 201a 192 201e 2026 2020*2 2c6 2030 - 2039 -*5 2018*2 201c*2 2022 2013*2 2dc 2122 - 203a -*4
          a0*4 20aa a5*5 d7 ab*f f7 bb*5 5b0*a - 5bb*9 5f0*5 -*7 5d0*1b -*2 200e*2 -
        WIN1257 20ac - 201a - 201e 2026 2020*2 - 2030 - 2039 - a8 2c7 b8 - 2018*2 201c*2 2022 2013*2 - 2122 - 203a -
          af 2db - a0 - a2*3 - a6*2 d8 a9 156 ab*4 c6 b0*8 f8 b9 157 bb*4 e6 104 12e 100 106 c4*2 118 112 10c c9 179
          116 122 136 12a 13b 160 143 145 d3 14c d5*3 172 141 15a 16a dc 17b 17d df 105 12f 101 107 e4*2 119 113 10d
          e9 17a 117 123 137 12b 13c 161 144 146 f3 14d f5*3 173 142 15b 16b fc 17c 17e 2d9
        KOI8U 2500 2502 250c 2510 2514 2518 251c 2524 252c 2534 253c 2580 2584 2588 258c 2590*4 2320 25a0 2219*2 2248
          2264*2 a0 2321 b0 b2 b7 f7 2550*3 451 454 2554 456*2 2557*5 491 255d*5 401 404 2563 406*2 2566*5 490 256c a9
          44e 430*2 446 434*2 444 433 445 438*8 44f 440*4 436 432 44c 44b 437 448 44d 449 447 44a 42e 410*2 426 414*2
          424 413 425 418*8 42f 420*4 416 412 42c 42b 417 428 42d 429 427 42a
        """
}

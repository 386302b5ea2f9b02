import PostgresWire

/// The address of a network device, `macaddr` or `macaddr8`, in its canonical text.
struct HardwareAddress {
    /// Six or eight bytes.
    var bytes: [UInt8]

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// The bytes of a value's text.
    init(_ text: String) {
        bytes = text.split(separator: ":").map { UInt8($0, radix: 16) ?? 0 }
    }

    /// The value.
    var value: PostgresValue {
        .text(bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: ":"))
    }
}

/// The functions of `macaddr` and `macaddr8`.
enum HardwareAddressFunctions {
    static func register(in table: inout ScalarTable) {
        for prefix in ["macaddr", "macaddr8"] {
            table.plain("\(prefix)_not") { value in HardwareAddress(bytes: bytes(value).map { ~$0 }).value }
            table.plain("\(prefix)_and") { left, right in
                HardwareAddress(bytes: zip(bytes(left), bytes(right)).map { $0 & $1 }).value
            }
            table.plain("\(prefix)_or") { left, right in
                HardwareAddress(bytes: zip(bytes(left), bytes(right)).map { $0 | $1 }).value
            }
            table.plain("\(prefix)_trunc") { value in
                let bytes = bytes(value)
                return HardwareAddress(bytes: bytes.prefix(3) + bytes.dropFirst(3).map { _ in 0 }).value
            }
            table.plain("\(prefix)_cmp") { left, right in
                .int4(left.string < right.string ? -1 : left.string == right.string ? 0 : 1)
            }
        }
        table.plain("macaddr8_set7bit") { value in
            var bytes = bytes(value)
            if !bytes.isEmpty { bytes[0] |= 2 }
            return HardwareAddress(bytes: bytes).value
        }
        table.plain("macaddrtomacaddr8") { value in
            let bytes = bytes(value)
            return HardwareAddress(bytes: bytes.prefix(3) + [0xFF, 0xFE] + bytes.dropFirst(3)).value
        }
        table.unary("macaddr8tomacaddr") { (value) throws(PostgresError) in
            let bytes = bytes(value)
            guard bytes.count == 8, bytes[3] == 0xFF, bytes[4] == 0xFE else {
                throw PostgresError(
                    "22003",
                    "macaddr8 data out of range to convert to macaddr",
                    hint: "Only addresses that have FF and FE as values in the 4th and 5th bytes from the left, "
                        + "for example xx:xx:xx:ff:fe:xx:xx:xx, are eligible to be converted from macaddr8 to macaddr."
                )
            }
            return HardwareAddress(bytes: bytes.prefix(3) + bytes.suffix(3)).value
        }
    }

    private static func bytes(_ value: PostgresValue) -> [UInt8] { HardwareAddress(value.string).bytes }
}

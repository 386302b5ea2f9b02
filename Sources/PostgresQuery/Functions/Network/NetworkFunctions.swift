import PostgresWire

/// The functions and operators of `inet` and `cidr`.
enum NetworkFunctions {
    static func register(in table: inout ScalarTable) {
        parts(in: &table)
        masks(in: &table)
        relations(in: &table)
        arithmetic(in: &table)
        table.plain("inet_abbrev") { value in .text(address(value).text()) }
        table.plain("cidr_abbrev") { value in .text(AbbreviatedNetwork.text(address(value))) }
        HardwareAddressFunctions.register(in: &table)
    }

    static func address(_ value: PostgresValue) -> InternetAddress {
        if case .inet(let address) = value { return address }
        return InternetAddress(v4: 0)
    }

    private static func made(_ family: InternetAddress.Family, _ address: UInt128, _ length: Int) -> PostgresValue {
        .inet(InternetAddress(family: family, address: address, prefixLength: length))
    }

    private static func hostMask(_ address: InternetAddress) -> UInt128 {
        ~address.netmask & (address.family == .v4 ? 0xFFFF_FFFF : .max)
    }

    private static func parts(in table: inout ScalarTable) {
        table.plain("network_host") { value in .text(address(value).hostText) }
        table.plain("network_masklen") { value in .int4(Int32(address(value).prefixLength)) }
        table.plain("network_family") { value in .int4(address(value).family == .v4 ? 4 : 6) }
        table.plain("network_network") { value in .inet(address(value).network) }
        table.plain("network_broadcast") { value in
            let address = address(value)
            return made(address.family, address.address | hostMask(address), Int(address.prefixLength))
        }
        table.plain("network_netmask") { value in
            let address = address(value)
            return made(address.family, address.netmask, address.family.bitCount)
        }
        table.plain("network_hostmask") { value in
            let address = address(value)
            return made(address.family, hostMask(address), address.family.bitCount)
        }
    }

    private static func masks(in table: inout ScalarTable) {
        for (source, isNetwork) in [("inet_set_masklen", false), ("cidr_set_masklen", true)] {
            table.binary(source) { (value, length) throws(PostgresError) in
                let address = address(value)
                let bits = length.int == -1 ? address.family.bitCount : length.int
                guard (0...address.family.bitCount).contains(bits) else {
                    throw PostgresError("22023", "invalid mask length: \(bits)")
                }
                let changed = InternetAddress(family: address.family, address: address.address, prefixLength: bits)
                return .inet(isNetwork ? changed.network : changed)
            }
        }
        table.binary("inet_merge") { (left, right) throws(PostgresError) in
            let (left, right) = (address(left), address(right))
            guard left.family == right.family else {
                throw PostgresError("22023", "cannot merge addresses from different families")
            }
            let length = commonBits(left, right)
            let shared = InternetAddress(family: left.family, address: left.address, prefixLength: length)
            return .inet(shared.network)
        }
        table.plain("inet_same_family") { left, right in .bool(address(left).family == address(right).family) }
    }

    /// How many leading bits two networks share.
    private static func commonBits(_ left: InternetAddress, _ right: InternetAddress) -> Int {
        let difference = left.address ^ right.address
        let leading = difference.leadingZeroBitCount - (128 - left.family.bitCount)
        return min(leading, Int(left.prefixLength), Int(right.prefixLength))
    }

    private static func relations(in table: inout ScalarTable) {
        relation("network_sub", in: &table) { left, right in
            left.prefixLength > right.prefixLength && commonBits(left, right) == Int(right.prefixLength)
        }
        relation("network_subeq", in: &table) { left, right in
            left.prefixLength >= right.prefixLength && commonBits(left, right) == Int(right.prefixLength)
        }
        relation("network_sup", in: &table) { left, right in
            left.prefixLength < right.prefixLength && commonBits(left, right) == Int(left.prefixLength)
        }
        relation("network_supeq", in: &table) { left, right in
            left.prefixLength <= right.prefixLength && commonBits(left, right) == Int(left.prefixLength)
        }
        relation("network_overlap", in: &table) { left, right in
            commonBits(left, right) == Int(min(left.prefixLength, right.prefixLength))
        }
    }

    /// A relation that never holds between addresses of different families.
    private static func relation(
        _ source: String,
        in table: inout ScalarTable,
        _ test: @escaping @Sendable (InternetAddress, InternetAddress) -> Bool
    ) {
        table.plain(source) { left, right in
            let (left, right) = (address(left), address(right))
            return .bool(left.family == right.family && test(left, right))
        }
    }

    private static func arithmetic(in table: inout ScalarTable) {
        table.plain("inetnot") { value in
            let address = address(value)
            let all: UInt128 = address.family == .v4 ? 0xFFFF_FFFF : .max
            return made(address.family, ~address.address & all, Int(address.prefixLength))
        }
        combination("inetand", "AND", in: &table) { $0 & $1 }
        combination("inetor", "OR", in: &table) { $0 | $1 }
        table.binary("inetpl") { (value, offset) throws(PostgresError) in try moved(value, by: Int128(offset.integer)) }
        table.binary("int8pl_inet(int8,inet)") { (offset, value) throws(PostgresError) in
            try moved(value, by: Int128(offset.integer))
        }
        table.binary("inetmi_int8") { (value, offset) throws(PostgresError) in
            // The lowest number has no opposite, and moves the same way.
            try moved(value, by: Int128(0 &- offset.integer))
        }
        table.binary("inetmi") { (left, right) throws(PostgresError) in
            let (left, right) = (address(left), address(right))
            guard left.family == right.family else {
                throw PostgresError("22023", "cannot subtract inet values of different sizes")
            }
            // Counted in as many bits as the addresses have, so that the first comes behind the last.
            let difference = Int128(truncatingIfNeeded: left.address &- right.address)
            guard let result = Int64(exactly: difference) else { throw outOfRange }
            return .int8(result)
        }
    }

    private static var outOfRange: PostgresError { PostgresError("22003", "result is out of range") }

    private static func combination(
        _ source: String,
        _ name: String,
        in table: inout ScalarTable,
        _ combine: @escaping @Sendable (UInt128, UInt128) -> UInt128
    ) {
        table.binary(source) { (left, right) throws(PostgresError) in
            let (left, right) = (address(left), address(right))
            guard left.family == right.family else {
                throw PostgresError("22023", "cannot \(name) inet values of different sizes")
            }
            let length = Int(max(left.prefixLength, right.prefixLength))
            return made(left.family, combine(left.address, right.address), length)
        }
    }

    private static func moved(_ value: PostgresValue, by offset: Int128) throws(PostgresError) -> PostgresValue {
        let address = address(value)
        let distance = offset.magnitude
        let (sum, overflow) =
            offset < 0
            ? address.address.subtractingReportingOverflow(distance)
            : address.address.addingReportingOverflow(distance)
        if overflow || (address.family == .v4 && sum > 0xFFFF_FFFF) { throw outOfRange }
        return made(address.family, sum, Int(address.prefixLength))
    }
}

/// The shortest text of a network, `10.1/16`, as `abbrev(cidr)` gives it.
enum AbbreviatedNetwork {
    static func text(_ network: InternetAddress) -> String {
        switch network.family {
        case .v4: short(network)
        case .v6: long(network)
        }
    }

    /// As many of the four numbers as the prefix reaches.
    private static func short(_ network: InternetAddress) -> String {
        let bytes = network.network.bytes.prefix((Int(network.prefixLength) + 7) / 8)
        let text = bytes.isEmpty ? "0" : bytes.map { String($0) }.joined(separator: ".")
        return "\(text)/\(network.prefixLength)"
    }

    private static func long(_ network: InternetAddress) -> String {
        let bits = Int(network.prefixLength)
        if bits == 0 { return "::/0" }
        let bytes = network.network.bytes
        let words = (0..<8).map { UInt16(bytes[$0 * 2]) << 8 | UInt16(bytes[$0 * 2 + 1]) }
        let count = max((bits + 15) / 16, 2)
        let gap = longestZeros(words.prefix(count))
        let isIPv4 =
            gap.count != count && gap.lowerBound == 0
            && (gap.count == 6 || (gap.count == 5 && words[5] == 0xFFFF)
                || (gap.count == 7 && bytes[14] != 0 && bytes[15] != 1))
        var text = ""
        for index in 0..<count {
            if gap.contains(index) {
                if index == gap.lowerBound { text += ":" }
                if index == count - 1 { text += ":" }
            } else if isIPv4, index > 5 {
                text += index == 6 ? ":" : "."
                text += String(bytes[index * 2])
                if index != 7 || bits > 120 { text += "." + String(bytes[index * 2 + 1]) }
            } else {
                if !text.isEmpty { text += ":" }
                text += String(words[index], radix: 16)
            }
        }
        return text + "/\(bits)"
    }

    /// The first of the longest runs of zeros; a run that is no longer than one before it goes on counting behind a word
    /// that is not 0, as it does in the C library that PostgreSQL has taken this from.
    private static func longestZeros(_ words: ArraySlice<UInt16>) -> Range<Int> {
        var best = 0..<0
        var (start, count) = (0, 0)
        for (index, word) in words.enumerated() {
            if word == 0 {
                if count == 0 { start = index }
                count += 1
            } else if count > best.count {
                best = start..<(start + count)
                count = 0
            }
        }
        return count > best.count ? start..<(start + count) : best
    }
}

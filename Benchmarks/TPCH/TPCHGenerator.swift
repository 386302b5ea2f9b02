/// Makes the rows of TPC-H's tables: the same for the same scale factor, everywhere and each time.
///
/// Numbers of rows, domains and the ways in which columns hang together are those of the specification (4.2.3), as are the
/// distributions as far as a query can see them. The random numbers are our own, so the rows are not those of `dbgen`.
public struct TPCHGenerator: Sendable {
    /// The scale factor.
    public let scale: Double

    let supplierCount: Int
    let customerCount: Int
    let partCount: Int
    let orderCount: Int
    let clerkCount: Int

    /// The tables at a scale factor: 1 for about a gigabyte.
    public init(scale: Double) {
        self.scale = scale
        func count(_ base: Double) -> Int { max(Int((base * scale).rounded()), 1) }
        supplierCount = max(count(10_000), 4)
        customerCount = max(count(150_000), 3)
        partCount = count(200_000)
        orderCount = count(1_500_000)
        clerkCount = count(1_000)
    }

    /// Gives all rows of a table to a sink.
    public func write<Sink: RowSink>(_ table: TPCHTable, into sink: inout Sink) {
        switch table {
        case .region: for number in Words.regions.indices { region(number, into: &sink) }
        case .nation: for number in Words.nations.indices { nation(number, into: &sink) }
        case .supplier: for key in 1...supplierCount { supplier(key, into: &sink) }
        case .customer: for key in 1...customerCount { customer(key, into: &sink) }
        case .part: for key in 1...partCount { part(key, into: &sink) }
        case .partsupp: for key in 1...partCount { partSuppliers(key, into: &sink) }
        case .orders: for number in 0..<orderCount { order(number).write(into: &sink) }
        case .lineitem: for number in 0..<orderCount { order(number).writeItems(into: &sink) }
        }
    }

    private func region<Sink: RowSink>(_ number: Int, into sink: inout Sink) {
        var random = Random(table: .region, row: number)
        sink.integer(number)
        sink.text(Words.regions[number])
        sink.text(random.text(31...115))
        sink.endRow()
    }

    private func nation<Sink: RowSink>(_ number: Int, into sink: inout Sink) {
        var random = Random(table: .nation, row: number)
        sink.integer(number)
        sink.text(Words.nations[number].name)
        sink.integer(Words.nations[number].region)
        sink.text(random.text(31...114))
        sink.endRow()
    }

    private func supplier<Sink: RowSink>(_ key: Int, into sink: inout Sink) {
        var random = Random(table: .supplier, row: key)
        let nation = random.number(0...24)
        sink.integer(key)
        sink.text("Supplier#\(padded(key))")
        sink.text(trimmed(random.characters(10...40)))
        sink.integer(nation)
        sink.text(random.phone(nation: nation))
        sink.decimal(random.number(-99_999...999_999))
        sink.text(supplierComment(key, &random))
        sink.endRow()
    }

    /// Five suppliers in ten thousand have had complaints, five others have been recommended; at a small scale one each.
    private func supplierComment(_ key: Int, _ random: inout Random) -> String {
        let text = random.text(25...100)
        let distance = min(supplierCount / 2, 1000)
        let remainder = key % (distance * 2)
        guard remainder == distance / 2 || remainder == distance + distance / 2 else { return trimmed(text) }
        let word = remainder == distance / 2 ? "Complaints" : "Recommends"
        let between = random.number(0...text.utf8.count - 19)
        let start = random.number(0...text.utf8.count - 19 - between)
        var bytes = Array(text.utf8)
        bytes.replaceSubrange(start..<start + 8, with: "Customer".utf8)
        bytes.replaceSubrange(start + 8 + between..<start + 18 + between, with: word.utf8)
        return trimmed(String(decoding: bytes, as: UTF8.self))
    }

    private func customer<Sink: RowSink>(_ key: Int, into sink: inout Sink) {
        var random = Random(table: .customer, row: key)
        let nation = random.number(0...24)
        sink.integer(key)
        sink.text("Customer#\(padded(key))")
        sink.text(trimmed(random.characters(10...40)))
        sink.integer(nation)
        sink.text(random.phone(nation: nation))
        sink.decimal(random.number(-99_999...999_999))
        sink.text(random.pick(Words.segments))
        sink.text(trimmed(random.text(29...116)))
        sink.endRow()
    }

    private func part<Sink: RowSink>(_ key: Int, into sink: inout Sink) {
        var random = Random(table: .part, row: key)
        var colors: [String] = []
        while colors.count < 5 {
            let color = random.pick(Words.colors)
            if !colors.contains(color) { colors.append(color) }
        }
        let maker = random.number(1...5)
        sink.integer(key)
        sink.text(colors.joined(separator: " "))
        sink.text("Manufacturer#\(maker)")
        sink.text("Brand#\(maker)\(random.number(1...5))")
        let type = [Words.typeSizes, Words.typeFinishes, Words.typeMetals].map { random.pick($0) }
        sink.text(type.joined(separator: " "))
        sink.integer(random.number(1...50))
        sink.text("\(random.pick(Words.containerSizes)) \(random.pick(Words.containers))")
        sink.decimal(Self.retailPrice(key))
        sink.text(trimmed(random.text(5...22)))
        sink.endRow()
    }

    private func partSuppliers<Sink: RowSink>(_ part: Int, into sink: inout Sink) {
        var random = Random(table: .partsupp, row: part)
        for number in 0...3 {
            sink.integer(part)
            sink.integer(supplier(number, of: part))
            sink.integer(random.number(1...9999))
            sink.decimal(random.number(100...100_000))
            sink.text(trimmed(random.text(49...198)))
            sink.endRow()
        }
    }

    /// The key of one of the four suppliers of a part.
    func supplier(_ number: Int, of part: Int) -> Int {
        (part + number * (supplierCount / 4 + (part - 1) / supplierCount)) % supplierCount + 1
    }

    static func retailPrice(_ part: Int) -> Int { 90_000 + part / 10 % 20_001 + 100 * (part % 1000) }
}

/// A text without blanks at its end.
func trimmed(_ text: String) -> String {
    guard text.utf8.last == UInt8(ascii: " ") else { return text }
    return String(decoding: text.utf8.reversed().drop { $0 == UInt8(ascii: " ") }.reversed(), as: UTF8.self)
}

/// A number in nine digits.
func padded(_ number: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(9 - digits.utf8.count, 0)) + digits
}

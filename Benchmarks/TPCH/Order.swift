/// An order with its items.
struct Order {
    struct Item {
        var part: Int
        var supplier: Int
        var quantity: Int
        var price: Int
        var discount: Int
        var tax: Int
        var shipDay: Int
        var commitDay: Int
        var receiptDay: Int
        var instruction: String
        var mode: String
        var returnFlag: String
        var comment: String

        var isOpen: Bool { shipDay > Calendar.today }
    }

    var key: Int
    var customer: Int
    var day: Int
    var priority: String
    var clerk: Int
    var comment: String
    var items: [Item]

    func write<Sink: RowSink>(into sink: inout Sink) {
        let open = items.reduce(0) { $0 + ($1.isOpen ? 1 : 0) }
        // Hundredths times hundredths of the tax and of the discount, rounded half up.
        let total = items.reduce(0) { sum, item in
            sum + (item.price * (100 + item.tax) * (100 - item.discount) + 5000) / 10_000
        }
        sink.integer(key)
        sink.integer(customer)
        sink.text(open == items.count ? "O" : open == 0 ? "F" : "P")
        sink.decimal(total)
        sink.date(day)
        sink.text(priority)
        sink.text("Clerk#\(padded(clerk))")
        sink.integer(0)
        sink.text(comment)
        sink.endRow()
    }

    func writeItems<Sink: RowSink>(into sink: inout Sink) {
        for (number, item) in items.enumerated() {
            sink.integer(key)
            sink.integer(item.part)
            sink.integer(item.supplier)
            sink.integer(number + 1)
            sink.decimal(item.quantity * 100)
            sink.decimal(item.price)
            sink.decimal(item.discount)
            sink.decimal(item.tax)
            sink.text(item.returnFlag)
            sink.text(item.isOpen ? "O" : "F")
            sink.date(item.shipDay)
            sink.date(item.commitDay)
            sink.date(item.receiptDay)
            sink.text(item.instruction)
            sink.text(item.mode)
            sink.text(item.comment)
            sink.endRow()
        }
    }
}

extension TPCHGenerator {
    /// The order of this number, from 0.
    func order(_ number: Int) -> Order {
        var random = Random(table: .orders, row: number)
        let day = random.number(0...Calendar.lastOrder)
        var items: [Order.Item] = []
        for _ in 1...random.number(1...7) { items.append(item(&random, orderDay: day)) }
        return Order(
            // Only the first 8 of each 32 keys are used.
            key: number / 8 * 32 + number % 8 + 1,
            customer: customer(&random),
            day: day,
            priority: random.pick(Words.priorities),
            clerk: random.number(1...clerkCount),
            comment: trimmed(random.text(19...78)),
            items: items
        )
    }

    /// A customer who orders: every third never does.
    private func customer(_ random: inout Random) -> Int {
        while true {
            let key = random.number(1...customerCount)
            if key % 3 != 0 { return key }
        }
    }

    private func item(_ random: inout Random, orderDay: Int) -> Order.Item {
        let part = random.number(1...partCount)
        let quantity = random.number(1...50)
        let shipDay = orderDay + random.number(1...121)
        let receiptDay = shipDay + random.number(1...30)
        return Order.Item(
            part: part,
            supplier: supplier(random.number(0...3), of: part),
            quantity: quantity,
            price: quantity * Self.retailPrice(part),
            discount: random.number(0...10),
            tax: random.number(0...8),
            shipDay: shipDay,
            commitDay: orderDay + random.number(30...90),
            receiptDay: receiptDay,
            instruction: random.pick(Words.instructions),
            mode: random.pick(Words.modes),
            returnFlag: receiptDay <= Calendar.today ? random.pick(["R", "A"]) : "N",
            comment: trimmed(random.text(10...43))
        )
    }
}

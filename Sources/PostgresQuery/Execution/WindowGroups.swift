/// The stretches of rows of a partition that are equal in its order: the peers of each other.
struct WindowGroups {
    /// How many rows the partition has.
    let count: Int
    /// The first row of each group.
    private var starts: [Int32] = []
    /// For each row the number of its group; empty where all are in one.
    private var numbers: [Int32] = []

    /// One group of so many rows.
    init(count: Int) {
        self.count = count
        starts = [0]
    }

    /// Groups of which `begins` says for each row, one after the other, whether it is the first.
    init<Failure: Error>(count: Int, begins: (Int) throws(Failure) -> Bool) throws(Failure) {
        self.count = count
        numbers.reserveCapacity(count)
        for row in 0..<count {
            if try begins(row) { starts.append(Int32(truncatingIfNeeded: row)) }
            numbers.append(Int32(truncatingIfNeeded: starts.count &- 1))
        }
    }

    /// How many groups there are.
    var groupCount: Int { starts.count }

    /// The number of a row's group.
    func number(of row: Int) -> Int { numbers.isEmpty ? 0 : Int(numbers[row]) }

    /// The rows of a group.
    func rows(of group: Int) -> Range<Int> {
        Int(starts[group])..<(group &+ 1 < starts.count ? Int(starts[group &+ 1]) : count)
    }

    /// The rows that are equal to a row, with itself.
    func peers(of row: Int) -> Range<Int> { rows(of: number(of: row)) }
}

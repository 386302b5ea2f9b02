/// How deeply statements may be nested, so that neither reading them nor walking their trees overflows the stack.
struct NestingLimits: Sendable {
    /// How many bytes of stack the rules may take: PostgreSQL asks the same way.
    let stackBudget: UInt
    /// How tall a tree may be: those who walk it recursively must survive it too.
    let height: Int

    /// The limits for a stack of this size.
    init(stackSize: Int) {
        let size = UInt(clamping: stackSize)
        stackBudget = size / 16 &* 9
        height = Int(clamping: size / Self.bytesPerLevel)
    }

    /// What the most wasteful walk takes for a level of a tree.
    private static let bytesPerLevel: UInt = 873
}

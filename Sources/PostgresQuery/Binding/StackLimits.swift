import PostgresWire

/// How deeply queries and expressions may nest, so that neither binding them nor what is made of them overflows the stack.
struct StackLimits {
    /// What a thread has that nobody has given another stack.
    static let usualStackSize = 512 << 10

    /// How tall the tree of an expression may be: those who walk it recursively must survive it too.
    let height: Int
    private let budget: UInt
    private let base: UInt

    /// The limits for a stack of this size, counted from here.
    init(stackSize: Int) {
        height = max(400, stackSize / Self.bytesPerLevel)
        budget = UInt(clamping: stackSize) / 16 &* 9
        base = Self.position()
    }

    /// Whether there is room for more.
    var hasRoom: Bool {
        let position = Self.position()
        return (base > position ? base &- position : position &- base) < budget
    }

    static let error = PostgresError(
        "54001",
        "stack depth limit exceeded",
        hint: "Increase the configuration parameter \"max_stack_depth\" (currently 2048kB), after ensuring the "
            + "platform's stack depth limit is adequate."
    )

    /// What the most wasteful walk takes for a level of a tree, in a debug build.
    private static let bytesPerLevel = 16 << 10

    @inline(never)
    private static func position() -> UInt {
        var mark: UInt8 = 0
        return withUnsafeMutablePointer(to: &mark) { UInt(bitPattern: $0) }
    }
}

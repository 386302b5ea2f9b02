import PostgresWire

/// How much memory the rows that a node holds may take, and where they go beyond it: `work_mem`, `hash_mem_multiplier`
/// and `temp_file_limit` (PostgreSQL 15 docs, §20.4).
///
/// As in PostgreSQL the limit is that of each node, not of the statement: a statement with many sorts takes it many times.
final class WorkMemory {
    /// How many bytes may always be taken: the least value of `work_mem`.
    private static let least = 64 << 10

    private let environment: any FunctionEnvironment
    /// How many bytes the rows of a sort, or a sequence of rows, may take.
    private(set) lazy var limit = max(Self.bytes(environment.setting("work_mem")) ?? 4 << 20, Self.least)
    /// How many bytes a hash table may take.
    private(set) lazy var hashLimit = {
        let multiplier = environment.setting("hash_mem_multiplier").flatMap(Double.init) ?? 2
        return Int(min(max(Double(limit) * multiplier, Double(Self.least)), 1e18))
    }()
    /// How many bytes of files the statement may have; nil for any number.
    private lazy var fileLimit = Self.bytes(environment.setting("temp_file_limit"))
    /// How many bytes of files it has.
    private var fileSize = 0
    private weak var shared: SpillFile?

    /// The limits are looked up when they are first needed, which they are not for few rows.
    init(_ environment: any FunctionEnvironment) { self.environment = environment }

    /// Whether rows of this size are too many for a sort, or a sequence of rows.
    func isBeyondLimit(_ size: Int) -> Bool { size > Self.least && size > limit }

    /// Whether rows of this size are too many for a hash table.
    func isBeyondHashLimit(_ size: Int) -> Bool { size > Self.least && size > hashLimit }

    /// A new file.
    ///
    /// - Throws: 53200 where there are no temporary files.
    func makeFile() throws(PostgresError) -> SpillFile {
        guard let storage = environment.temporaryStorage else {
            throw PostgresError(
                .outOfMemory,
                "out of memory",
                detail: "Rows of the statement do not fit work_mem, and this server has no temporary files."
            )
        }
        return SpillFile(try storage.makeFile(), self)
    }

    /// A file that many holders of few rows each share; it is gone when the last of them is.
    func sharedFile() throws(PostgresError) -> SpillFile {
        if let shared { return shared }
        let file = try makeFile()
        shared = file
        return file
    }

    /// Takes note that a file is to grow.
    ///
    /// - Throws: 53400 where the files become larger than `temp_file_limit`.
    fileprivate func grow(by count: Int) throws(PostgresError) {
        fileSize &+= count
        if let fileLimit, fileSize > fileLimit {
            throw PostgresError(
                .configurationLimitExceeded,
                "temporary file size exceeds temp_file_limit (\(fileLimit >> 10)kB)"
            )
        }
    }

    fileprivate func shrink(by count: Int) { fileSize &-= count }

    /// The bytes that a setting means: `64kB`, `4MB`; nil where it sets no limit.
    private static func bytes(_ setting: String?) -> Int? {
        guard let setting else { return nil }
        let digits = setting.prefix { $0.isNumber }
        guard let number = Int(digits) else { return nil }
        let shift =
            switch setting.dropFirst(digits.count) {
            case "B": 0
            case "MB": 20
            case "GB": 30
            case "TB": 40
            default: 10
            }
        let (product, overflow) = number.multipliedReportingOverflow(by: 1 << shift)
        return overflow ? .max : product
    }
}

/// A temporary file to which blocks of bytes are appended.
final class SpillFile {
    /// Where a block stands.
    struct Extent {
        var offset: Int
        var length: Int
    }

    private let file: any TemporaryFile
    private let memory: WorkMemory
    /// How many bytes it has.
    private(set) var size = 0

    fileprivate init(_ file: any TemporaryFile, _ memory: WorkMemory) {
        self.file = file
        self.memory = memory
    }

    deinit { memory.shrink(by: size) }

    /// Appends a block.
    func append(_ block: borrowing OutputBuffer) throws(PostgresError) -> Extent {
        let extent = Extent(offset: size, length: block.count)
        try memory.grow(by: block.count)
        size &+= block.count
        var failure: PostgresError?
        block.withBytes { bytes in
            do throws(PostgresError) { try file.write(bytes, at: extent.offset) } catch { failure = error }
        }
        if let failure { throw failure }
        return extent
    }

    /// The bytes of a block.
    func read(_ extent: Extent) throws(PostgresError) -> [UInt8] {
        var failure: PostgresError?
        let bytes = [UInt8](unsafeUninitializedCapacity: extent.length) { buffer, count in
            do throws(PostgresError) {
                try file.read(into: UnsafeMutableRawBufferPointer(buffer), at: extent.offset)
                count = extent.length
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes
    }
}

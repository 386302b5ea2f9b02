import PostgresQuery
import PostgresWire
import Synchronization

/// Temporary files that are counted, on a disk that has so many bytes.
final class CountingStorage: TemporaryStorage {
    private let capacity: Int
    private let opened = Atomic(0)
    private let closed = Atomic(0)
    private let used = Atomic(0)

    init(capacity: Int = .max) { self.capacity = capacity }

    /// How many files were made, and how many of them are gone.
    var files: (made: Int, gone: Int) {
        (opened.load(ordering: .relaxed), closed.load(ordering: .relaxed))
    }

    func makeFile() throws(PostgresError) -> any TemporaryFile {
        opened.add(1, ordering: .relaxed)
        return File(try TemporaryFolder.standard.makeFile(), self)
    }

    private final class File: TemporaryFile {
        private let file: any TemporaryFile
        private let storage: CountingStorage

        init(_ file: any TemporaryFile, _ storage: CountingStorage) {
            self.file = file
            self.storage = storage
        }

        deinit { storage.closed.add(1, ordering: .relaxed) }

        func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(PostgresError) {
            guard storage.used.add(bytes.count, ordering: .relaxed).newValue <= storage.capacity else {
                throw PostgresError(.diskFull, "could not write to file \"x\": No space left on device")
            }
            try file.write(bytes, at: offset)
        }

        func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(PostgresError) {
            try file.read(into: buffer, at: offset)
        }
    }
}

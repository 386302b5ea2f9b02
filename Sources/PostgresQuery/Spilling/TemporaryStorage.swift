public import PostgresWire

/// Where a statement puts the rows that do not fit its memory.
///
/// The executor itself neither opens nor names a file: it writes blocks of bytes and reads them again. So a host without
/// a disk gives none, and a test gives one that is full.
public protocol TemporaryStorage: Sendable {
    /// A new file without content, which no one else sees.
    func makeFile() throws(PostgresError) -> any TemporaryFile
}

/// A file that is gone when nothing refers to it any more.
public protocol TemporaryFile: AnyObject {
    /// Writes bytes at an offset, which is at most the length of the file.
    func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(PostgresError)
    /// Fills a buffer with the bytes from an offset on.
    func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(PostgresError)
}

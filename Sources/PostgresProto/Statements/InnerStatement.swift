import PostgresWire

extension PostgresRequestHandler {
    /// Runs a body that works on a statement within another (of PREPARE, of DECLARE): the positions of its errors are made
    /// those in the whole text, in which the inner statement begins at this byte.
    final func placing<Result>(
        at start: Int32,
        in source: String,
        _ body: () async throws -> Result
    ) async throws -> Result {
        do {
            return try await body()
        } catch var error as PostgresError {
            if let position = error.position, start > 0 {
                let before = source.utf8.prefix(Int(start))
                error.position = position + String(decoding: before, as: UTF8.self).unicodeScalars.count
            }
            throw error
        }
    }
}

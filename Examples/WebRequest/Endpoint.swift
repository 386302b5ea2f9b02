import Foundation
import PostgresProto
import Synchronization

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A URL that answers with a JSON array of objects.
final class Endpoint: Sendable {
    /// The last part of the URL's path.
    let table: TableName
    private let url: URLComponents
    private let knownColumns = Mutex<[Column]?>(nil)

    init(_ text: String) throws {
        guard let url = URLComponents(string: text), url.host != nil else {
            throw PostgresError("22023", "\"\(text)\" is no URL")
        }
        let name = url.path.split(separator: "/").last.map(String.init) ?? "items"
        table = TableName(name.split(separator: ".").first.map(String.init) ?? name)
        self.url = url
    }

    /// The columns, found by looking at all that the endpoint gives without conditions; asked for once.
    func columns() async throws -> [Column] {
        if let columns = knownColumns.withLock({ $0 }) { return columns }
        let columns = JSONColumns.infer(try await fetch([]))
        knownColumns.withLock { $0 = columns }
        return columns
    }

    /// The rows that the endpoint gives for these query parameters.
    func rows(_ columns: [Column], query: [(name: String, value: String)]) async throws -> [[PostgresValue]] {
        try await fetch(query).map { object in columns.map { JSONColumns.value(object[$0.name], as: $0.type) } }
    }

    private func fetch(_ query: [(name: String, value: String)]) async throws -> [JSONObject] {
        var url = url
        if !query.isEmpty {
            url.queryItems = (url.queryItems ?? []) + query.map { URLQueryItem(name: $0.name, value: $0.value) }
        }
        guard let address = url.url else { throw PostgresError("22023", "the URL cannot be made") }
        let (data, response) = try await URLSession.shared.data(from: address)
        // What a client sees of a failure: a SQLSTATE and a message.
        if let status = (response as? HTTPURLResponse)?.statusCode, status != 200 {
            throw PostgresError("58000", "\(address) answered with status \(status)")
        }
        guard case .array(let items) = try JSONValue(text: String(decoding: data, as: UTF8.self)) else {
            throw PostgresError("22032", "\(address) did not answer with a JSON array")
        }
        return items.compactMap { if case .object(let object) = $0 { object } else { nil } }
    }
}

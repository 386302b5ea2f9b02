import PostgresSQL
import PostgresWire

/// The parameters of a statement that a handler answers: the framework cannot know their types, so they are text unless
/// the client says otherwise.
enum ParameterNumbers {
    /// A type for each parameter up to the highest number in the text.
    static func types(in text: String, given: [PostgresType?]) -> [PostgresType] {
        let count = max(Parser.highestParameter(in: text), given.count)
        return (0..<count).map { given.indices.contains($0) ? given[$0] ?? .text : .text }
    }
}

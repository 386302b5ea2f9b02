/// What a statement's clauses are found in: its text as it was read.
struct ClauseSource: Hashable, Sendable {
    /// The text; other than the statement's own where that has something foreign in it.
    let text: String
    /// Where it begins in the whole text.
    let place: SourceRange
    /// Whether the text was read strictly.
    let isStrict: Bool
    /// The words that begin clauses of a handler's statement type; nil for PostgreSQL's own statements.
    let delimiters: [Phrase]?

    /// The clauses of a statement of a type.
    func clauses(of type: StatementType) -> [Clause] {
        var text = text
        return text.withUTF8 { buffer in
            let source = SourceBytes(buffer)
            let tokens = Lexer.tokens(of: source, isForgiving: !isStrict)
            let piece = StatementPiece(first: 0, end: tokens.count - 1)
            let finder = ClauseFinder(source: source, tokens: tokens, piece: piece, offset: Int(place.start))
            guard let delimiters else { return finder.clauses(of: type) }
            return finder.clauses(lead: type.rawValue, delimiters)
        }
    }
}

/// Finds a statement's clauses: the words that begin them outside of parentheses, and what stands behind each.
struct ClauseFinder {
    let source: SourceBytes
    let tokens: [Token]
    let piece: StatementPiece
    /// Where the statement begins in the whole text.
    let offset: Int

    /// The words that begin clauses in statements that have no tree of their own, separated by commas.
    private static func words(of type: StatementType) -> String {
        switch type.rawValue {
        case "COPY": "FROM,TO,WITH,WHERE"
        case "PREPARE": "AS"
        case "DECLARE": "CURSOR,FOR"
        case "CREATE TABLE", "CREATE VIEW", "CREATE MATERIALIZED VIEW", "CREATE FOREIGN TABLE":
            "AS,INHERITS,PARTITION BY,PARTITION OF,SERVER,OPTIONS,WITH,ON COMMIT,TABLESPACE,USING"
        case "CREATE INDEX": "ON,USING,INCLUDE,WITH,TABLESPACE,WHERE"
        case "CREATE FUNCTION", "CREATE PROCEDURE": "RETURNS,LANGUAGE,AS,BEGIN ATOMIC"
        case "CREATE TRIGGER": "ON,FROM,REFERENCING,FOR EACH,FOR,WHEN,EXECUTE"
        case "CREATE RULE": "AS ON,TO,WHERE,DO"
        case "GRANT", "REVOKE": "ON,TO,FROM,WITH,GRANTED BY"
        case "COMMENT", "SECURITY LABEL": "ON,FOR,IS"
        case "MERGE": "INTO,USING,ON,WHEN MATCHED,WHEN NOT MATCHED"
        case "LOCK": "IN"
        case "CLUSTER", "REINDEX": "USING,ON"
        case "EXECUTE": ""
        default: ""
        }
    }

    /// The clauses of a statement of PostgreSQL.
    func clauses(of type: StatementType) -> [Clause] {
        switch type.rawValue {
        case "SELECT", "INSERT", "UPDATE", "DELETE":
            let using = type == "DELETE" ? deleteUsing : nil
            return clauses { index in queryWords(index, using) }
        default:
            let words = Self.words(of: type)
            let phrases = words.isEmpty ? [] : words.split(separator: ",").map { Phrase(String($0)) }
            return clauses(lead: type.rawValue, phrases)
        }
    }

    /// The clauses of a statement that begins with the words of its type, and of its clauses with these.
    func clauses(lead: String, _ phrases: [Phrase]) -> [Clause] {
        let leadWords = lead.utf8.reduce(1) { $0 + ($1 == UInt8(ascii: " ") ? 1 : 0) }
        return clauses { index in
            if index == piece.first { return (lead, leadWords) }
            for phrase in phrases where phrase.matches(index, piece, source, tokens) {
                return (phrase.text, phrase.words.count)
            }
            return nil
        }
    }

    /// Cuts the statement where `begins` finds the words of a clause.
    private func clauses(_ begins: (Int) -> (String, Int)?) -> [Clause] {
        var clauses: [Clause] = []
        clauses.reserveCapacity(4)
        var depth = 0
        var index = piece.first
        var open: (keyword: String, first: Int, body: Int)?
        while index < piece.end {
            switch tokens[index].kind {
            case .leftParenthesis, .leftBracket: depth += 1
            case .rightParenthesis, .rightBracket: depth = max(0, depth - 1)
            case .word where depth == 0:
                if let (keyword, count) = begins(index) {
                    if let open { clauses.append(clause(open.keyword, open.first, open.body, index)) }
                    let body = min(index + count, piece.end)
                    open = (keyword, index, body)
                    index = max(index + 1, body)
                    continue
                }
            default: break
            }
            index += 1
        }
        if let open { clauses.append(clause(open.keyword, open.first, open.body, piece.end)) }
        return clauses
    }

    private func clause(_ keyword: String, _ first: Int, _ body: Int, _ end: Int) -> Clause {
        let last = Int(tokens[end - 1].end)
        let start = body < end ? Int(tokens[body].start) : last
        return Clause(
            keyword: keyword,
            range: SourceRange(offset + Int(tokens[first].start), offset + last),
            bodyRange: SourceRange(offset + start, offset + last),
            text: source.text(start, last)
        )
    }

    /// The words at an index that begin a clause of SELECT, INSERT, UPDATE or DELETE, and how many tokens they are.
    private func queryWords(_ index: Int, _ using: Int?) -> (String, Int)? {
        let next = index + 1 < piece.end ? tokens[index + 1].keyword : .unknownWord
        switch tokens[index].keyword {
        case .unknownWord: return nil
        case .with: return index == piece.first ? ("WITH", 1) : nil
        case .select: return ("SELECT", 1)
        case .from: return isDistinctFrom(index) ? nil : ("FROM", 1)
        case .where: return ("WHERE", 1)
        case .group: return next == .by ? ("GROUP BY", 2) : nil
        case .having: return ("HAVING", 1)
        case .window: return ("WINDOW", 1)
        case .union: return next == .all ? ("UNION ALL", 2) : ("UNION", 1)
        case .intersect: return next == .all ? ("INTERSECT ALL", 2) : ("INTERSECT", 1)
        case .except: return next == .all ? ("EXCEPT ALL", 2) : ("EXCEPT", 1)
        case .order: return next == .by ? ("ORDER BY", 2) : nil
        case .limit: return ("LIMIT", 1)
        case .offset: return ("OFFSET", 1)
        case .fetch: return ("FETCH", 1)
        case .for: return ("FOR", 1)
        case .into: return ("INTO", 1)
        case .values: return ("VALUES", 1)
        case .table: return index == piece.first ? ("TABLE", 1) : nil
        case .returning: return ("RETURNING", 1)
        case .insert: return ("INSERT", 1)
        case .update: return index > piece.first && tokens[index - 1].keyword == .do ? nil : ("UPDATE", 1)
        case .delete: return ("DELETE", 1)
        case .set: return ("SET", 1)
        case .using: return index == using ? ("USING", 1) : nil
        case .on: return next == .conflict ? ("ON CONFLICT", 2) : nil
        default: return nil
        }
    }

    private func isDistinctFrom(_ index: Int) -> Bool {
        guard index >= piece.first + 2, tokens[index - 1].keyword == .distinct else { return false }
        return tokens[index - 2].keyword == .is || tokens[index - 2].keyword == .not
    }

    /// The index of the USING behind the target of DELETE, if no JOIN comes before it.
    private var deleteUsing: Int? {
        guard let delete = (piece.first..<piece.end).first(where: { tokens[$0].keyword == .delete }) else { return nil }
        let first = (piece.first..<piece.end).first { tokens[$0].keyword == .join || tokens[$0].keyword == .using }
        guard let first, first > delete, tokens[first].keyword == .using else { return nil }
        return first
    }
}

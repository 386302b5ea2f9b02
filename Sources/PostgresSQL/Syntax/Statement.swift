/// A statement's tree.
///
/// Statements that have no tree of their own yet are `other`, with their words; those of a handler are `custom`.
public indirect enum Statement: Hashable, Sendable {
    /// SELECT, VALUES, TABLE, WITH.
    case select(SelectQuery)
    /// INSERT.
    case insert(InsertStatement)
    /// UPDATE.
    case update(UpdateStatement)
    /// DELETE.
    case delete(DeleteStatement)
    /// MERGE.
    case merge(MergeStatement)
    /// SET.
    case set(SetStatement)
    /// RESET.
    case reset(ResetStatement)
    /// SHOW.
    case show(ShowStatement)
    /// BEGIN, COMMIT, ROLLBACK, SAVEPOINT …
    case transaction(TransactionStatement)
    /// PREPARE name AS.
    case prepare(PrepareStatement)
    /// EXECUTE name.
    case execute(ExecuteStatement)
    /// DEALLOCATE.
    case deallocate(DeallocateStatement)
    /// DECLARE … CURSOR FOR.
    case declareCursor(DeclareCursorStatement)
    /// FETCH and MOVE.
    case fetch(FetchStatement)
    /// CLOSE.
    case close(CloseStatement)
    /// DISCARD.
    case discard(DiscardStatement)
    /// EXPLAIN.
    case explain(ExplainStatement)
    /// CREATE, ALTER, DROP.
    case definition(DefinitionStatement)
    /// COPY, GRANT, COMMENT, VACUUM …
    case utility(UtilityStatement)
    /// A statement type that a handler defined.
    case custom(CustomStatement)
    /// A statement without a tree of its own: its type and clauses say what is known.
    case other
    /// Text that was not understood.
    case opaque(OpaqueText)
}

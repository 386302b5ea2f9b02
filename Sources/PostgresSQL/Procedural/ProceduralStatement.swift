/// A statement of PL/pgSQL.
package struct ProceduralStatement: Sendable {
    /// What it does.
    package var kind: Kind
    /// The line that it begins in, counted from 1.
    package var line: Int

    /// The kinds of statements.
    package indirect enum Kind: Sendable {
        /// BEGIN … END.
        case block(ProceduralBlock)
        /// `target := value`.
        case assign(ProceduralTarget, ProceduralExpression)
        /// IF with ELSIF, and ELSE.
        case `if`([Branch], otherwise: [ProceduralStatement])
        /// CASE; with an operand that is kept in a variable.
        case `case`(operand: Operand?, [Branch], otherwise: [ProceduralStatement]?)
        /// LOOP.
        case loop(Loop)
        /// WHILE.
        case `while`(ProceduralExpression, Loop)
        /// FOR over integers.
        case forInteger(variable: Int, Range, Loop)
        /// FOR over the rows of a query.
        case forQuery([ProceduralTarget], Rows, Loop)
        /// FOREACH.
        case forEach([ProceduralTarget], slice: Int, ProceduralExpression, Loop)
        /// EXIT, or CONTINUE.
        case exit(isContinue: Bool, label: String?, condition: ProceduralExpression?)
        /// RETURN.
        case `return`(ProceduralExpression?)
        /// RETURN NEXT.
        case returnNext(ProceduralExpression?)
        /// RETURN QUERY.
        case returnQuery(Rows)
        /// RAISE.
        case raise(Raise)
        /// ASSERT.
        case assert(ProceduralExpression, message: ProceduralExpression?)
        /// A statement of SQL.
        case sql(ProceduralExpression, into: Into?)
        /// EXECUTE.
        case execute(ProceduralExpression, into: Into?, using: [ProceduralExpression])
        /// PERFORM.
        case perform(ProceduralExpression)
        /// CALL, or DO.
        case call(ProceduralExpression, isCall: Bool)
        /// GET DIAGNOSTICS.
        case diagnostics(isStacked: Bool, [(target: ProceduralTarget, item: String)])
        /// OPEN.
        case open(variable: Int, isScrollable: Bool?, Rows)
        /// FETCH, or MOVE.
        case fetch(variable: Int, Direction, into: [ProceduralTarget]?)
        /// CLOSE.
        case close(variable: Int)
        /// NULL.
        case null
        /// COMMIT, or ROLLBACK.
        case endTransaction(isCommit: Bool, isChained: Bool)
    }

    /// WHEN, IF and ELSIF.
    package struct Branch: Sendable {
        /// The condition.
        package var condition: ProceduralExpression
        /// What is done then.
        package var statements: [ProceduralStatement]
        /// The line of the condition.
        package var line: Int
    }

    /// The operand of CASE, and the variable that keeps it.
    package struct Operand: Sendable {
        /// The operand.
        package var value: ProceduralExpression
        /// The number of the variable.
        package var variable: Int
    }

    /// What a loop repeats.
    package struct Loop: Sendable {
        /// The label.
        package var label: String?
        /// The statements.
        package var statements: [ProceduralStatement]
    }

    /// The numbers of FOR.
    package struct Range: Sendable {
        /// REVERSE.
        package var isReverse: Bool
        /// The first.
        package var lower: ProceduralExpression
        /// The last.
        package var upper: ProceduralExpression
        /// BY.
        package var step: ProceduralExpression?
    }

    /// Where rows come from.
    package enum Rows: Sendable {
        /// A query.
        case query(ProceduralExpression)
        /// EXECUTE … USING.
        case dynamic(ProceduralExpression, using: [ProceduralExpression])
        /// A declared cursor, with its arguments.
        case cursor(Int, arguments: [CursorArgument])
    }

    /// An argument of a cursor.
    package struct CursorArgument: Sendable {
        /// Its name, where it is given by it.
        package var name: String?
        /// Its value.
        package var value: ProceduralExpression
    }

    /// INTO.
    package struct Into: Sendable {
        /// STRICT.
        package var isStrict: Bool
        /// What gets the columns.
        package var targets: [ProceduralTarget]
    }

    /// RAISE.
    package struct Raise: Sendable {
        /// The level, in lower case.
        package var level: String
        /// The format.
        package var format: String?
        /// What takes the places of `%`.
        package var parameters: [ProceduralExpression] = []
        /// The condition that is named.
        package var condition: ProceduralCondition?
        /// USING, the names in lower case.
        package var options: [(name: String, value: ProceduralExpression)] = []
        /// Whether it says nothing at all: the error is raised again.
        package var isAgain = false
    }

    /// Where FETCH and MOVE go.
    package enum Direction: Sendable {
        /// By one of these words of SQL.
        case words(String)
        /// By a word and a number: ABSOLUTE, RELATIVE, FORWARD, BACKWARD.
        case counted(String, ProceduralExpression)
    }
}

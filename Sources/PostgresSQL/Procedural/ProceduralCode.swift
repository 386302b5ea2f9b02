/// The code of a PL/pgSQL function, procedure or DO block, as it is written (PostgreSQL 15 docs, chapter 43).
///
/// Names of variables are resolved; types and the SQL inside are texts, whose meaning the catalog gives.
package struct ProceduralCode: Sendable {
    /// The text.
    package var text: String
    /// All variables, those of arguments first.
    package var variables: [ProceduralVariable]
    /// What names mean at each place.
    package var names: ProceduralNames
    /// The outermost block.
    package var block: ProceduralBlock
    /// `#variable_conflict`: what a name means that is a variable's and a column's; nil for what the setting says.
    package var conflict: ProceduralConflict?
    /// `#print_strict_params`; nil for what the setting says.
    package var printsStrictParameters: Bool?
    /// How many expressions and statements of SQL there are, which have the numbers below.
    package var expressionCount: Int
}

/// What a name means that is a variable's and a column's.
package enum ProceduralConflict: String, Sendable {
    /// Neither: it is refused.
    case error
    /// The variable.
    case variable = "use_variable"
    /// The column.
    case column = "use_column"
}

/// A variable of the code.
package struct ProceduralVariable: Sendable {
    /// How its type is written.
    package enum TypeName: Sendable {
        /// The name of a type.
        case named(String)
        /// The type of a column, or of another variable by its number: `%TYPE`.
        case column([String])
        /// `%TYPE` of another variable, or of a field of it.
        case variable(Int, field: String?)
        /// The row type of a table: `%ROWTYPE`.
        case row([String])
        /// `record`.
        case record
        /// What the caller says: an argument.
        case given(Int)
    }

    /// A cursor that is declared with its query.
    package struct Cursor: Sendable {
        /// The query.
        package var query: ProceduralExpression
        /// The numbers of the variables that are its arguments.
        package var arguments: [Int]
        /// SCROLL; nil where nothing is said.
        package var isScrollable: Bool?
    }

    /// Its name.
    package var name: String
    /// Its type.
    package var type: TypeName
    /// CONSTANT.
    package var isConstant = false
    /// NOT NULL.
    package var isNotNull = false
    /// What it begins with.
    package var initial: ProceduralExpression?
    /// The cursor that it is bound to.
    package var cursor: Cursor?
    /// Where it is declared.
    package var line = 0
}

/// An expression or a statement of SQL in the code.
package struct ProceduralExpression: Sendable {
    /// What the text is.
    package enum Form: Sendable {
        /// What stands behind SELECT.
        case value
        /// `target := value`; the place where the value begins, in bytes.
        case assignment(Int)
        /// A whole statement.
        case statement
    }

    /// Its number in the code.
    package var number: Int
    /// The text.
    package var text: String
    /// What the text is.
    package var form = Form.value
    /// The names that it sees.
    package var names: Int
    /// Where it stands in the code, in bytes.
    package var start: Int
}

/// What is given a value: a variable, or a part of it.
package struct ProceduralTarget: Sendable {
    /// A step into a value.
    package enum Step: Sendable {
        /// A field.
        case field(String)
        /// An element, or with two expressions a slice.
        case element(ProceduralExpression?, upper: ProceduralExpression?, isSlice: Bool)
    }

    /// The number of the variable.
    package var variable: Int
    /// The way to the part.
    package var steps: [Step] = []
    /// How it is written.
    package var text: String

    /// A target of these parts.
    package init(variable: Int, steps: [Step] = [], text: String) {
        self.variable = variable
        self.steps = steps
        self.text = text
    }
}

/// BEGIN … END.
package struct ProceduralBlock: Sendable {
    /// The label.
    package var label: String?
    /// The numbers of the variables that begin anew with it.
    package var variables: [Int]
    /// The statements.
    package var statements: [ProceduralStatement]
    /// EXCEPTION.
    package var handlers: [ProceduralHandler]?
    /// The variables `sqlstate` and `sqlerrm` of its handlers.
    package var stateVariable = 0
    /// The same.
    package var messageVariable = 0
    /// Where it begins.
    package var line: Int
}

/// WHEN of EXCEPTION.
package struct ProceduralHandler: Sendable {
    /// The names of conditions, or SQLSTATEs.
    package var conditions: [ProceduralCondition]
    /// What is done then.
    package var statements: [ProceduralStatement]
}

/// A kind of errors.
package enum ProceduralCondition: Sendable, Hashable {
    /// By its name; `others` is any.
    case name(String)
    /// By its SQLSTATE.
    case state(String)
}

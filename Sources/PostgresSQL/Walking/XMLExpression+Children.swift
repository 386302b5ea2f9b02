extension XMLExpression.Construct: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .concatenation(var values):
            transform.transform(&values)
            if !Transform.isReading { self = .concatenation(values) }
        case .element(let name, var attributes, var content):
            transform.each(&attributes) { $0.transform(&$1.value) }
            transform.transform(&content)
            if !Transform.isReading { self = .element(name, attributes: attributes, content: content) }
        case .exists(var path, var document):
            transform.transform(&path)
            transform.transform(&document)
            if !Transform.isReading { self = .exists(path: path, document: document) }
        case .forest(var attributes):
            transform.each(&attributes) { $0.transform(&$1.value) }
            if !Transform.isReading { self = .forest(attributes) }
        case .parse(let isDocument, var value, let preservesWhitespace):
            transform.transform(&value)
            if !Transform.isReading {
                self = .parse(isDocument: isDocument, value, preservesWhitespace: preservesWhitespace)
            }
        case .processingInstruction(let name, var content):
            transform.transform(&content)
            if !Transform.isReading { self = .processingInstruction(name, content: content) }
        case .root(var value, var version, let standalone):
            transform.transform(&value)
            transform.transform(&version)
            if !Transform.isReading { self = .root(value, version: version, standalone: standalone) }
        case .serialize(let isDocument, var value, var type):
            transform.transform(&value)
            transform.transform(&type)
            if !Transform.isReading { self = .serialize(isDocument: isDocument, value, type) }
        }
    }
}

import PostgresCatalog
import PostgresSQL
import PostgresWire

/// Subscriptions: recorded, so that dumps can be read; none ever runs.
extension DefinitionRun {
    mutating func createSubscription(_ statement: CreateSubscriptionStatement) throws(PostgresError) {
        let name = statement.name.value
        guard catalog.isSuperuser(session.user) else {
            throw PostgresError(.insufficientPrivilege, "must be superuser to create subscriptions")
        }
        guard model.subscriptions.oid(of: name) == nil else {
            throw PostgresError("42710", "subscription \"\(name)\" already exists")
        }
        var publications: [String] = []
        for publication in statement.publications {
            guard !publications.contains(publication.value) else {
                throw PostgresError("42710", "publication name \"\(publication.value)\" used more than once")
            }
            publications.append(publication.value)
        }
        var made = SubscriptionDefinition(name, connection: statement.connection, publications: publications)
        made.owner = newOwner
        made.slot = name
        var connects = true
        var isEnabled: Bool?
        for option in statement.options {
            let text = option.value.map(Self.optionText)
            switch option.name.value {
            case "connect": connects = try Self.boolean(text, of: "connect")
            case "enabled": isEnabled = try Self.boolean(text, of: "enabled")
            case "create_slot", "copy_data": _ = try Self.boolean(text, of: option.name.value)
            default: try apply(option, to: &made)
            }
        }
        if !connects, isEnabled == true {
            throw PostgresError("42601", "connect = false and enabled = true are mutually exclusive options")
        }
        guard !connects else {
            throw PostgresError(
                "08006",
                "could not connect to the publisher: this server does not replicate",
                hint: "Use WITH (connect = false) to record the subscription."
            )
        }
        made.isEnabled = false
        if made.twoPhaseState == "e" { made.twoPhaseState = "p" }
        model.put(made)
        warn(
            "tables were not subscribed, you will have to run ALTER SUBSCRIPTION ... REFRESH PUBLICATION to subscribe the tables",
            sqlState: "01000"
        )
    }

    private func apply(
        _ option: DefinitionOption,
        to subscription: inout SubscriptionDefinition
    ) throws(PostgresError) {
        let name = option.name.value
        let text = option.value.map(Self.optionText)
        switch name {
        case "slot_name":
            subscription.slot = text == "none" ? nil : text
        case "binary": subscription.isBinary = try Self.boolean(text, of: name)
        case "streaming": subscription.isStreaming = try Self.boolean(text, of: name)
        case "two_phase": subscription.twoPhaseState = try Self.boolean(text, of: name) ? "e" : "d"
        case "disable_on_error": subscription.endsWithError = try Self.boolean(text, of: name)
        case "synchronous_commit": subscription.synchronousCommit = text ?? "off"
        default: throw PostgresError("42601", "unrecognized subscription parameter: \"\(name)\"")
        }
    }

    func subscription(_ name: String) throws(PostgresError) -> SubscriptionDefinition {
        guard let found = model.subscriptions.oid(of: name).flatMap({ model.subscriptions[$0] }) else {
            throw PostgresError("42704", "subscription \"\(name)\" does not exist")
        }
        return found
    }

    mutating func alterSubscription(_ statement: AlterSubscriptionStatement) throws(PostgresError) {
        var subscription = try subscription(statement.name.value)
        try checkOwner(subscription.owner, "subscription", subscription.name)
        switch statement.change {
        case .connection(let text): subscription.connection = text
        case .enable:
            guard subscription.slot != nil else {
                throw PostgresError("55000", "cannot enable subscription that does not have a slot name")
            }
            subscription.isEnabled = true
        case .disable: subscription.isEnabled = false
        case .skip: break
        case .set(let options): for option in options { try apply(option, to: &subscription) }
        case .refresh:
            guard subscription.isEnabled else {
                throw PostgresError(
                    "55000",
                    "ALTER SUBSCRIPTION ... REFRESH is not allowed for disabled subscriptions"
                )
            }
            throw PostgresError("08006", "could not connect to the publisher: this server does not replicate")
        case .addPublications(let names):
            for name in names {
                guard !subscription.publications.contains(name.value) else {
                    throw PostgresError(
                        "42710",
                        "publication \"\(name.value)\" is already in subscription \"\(subscription.name)\""
                    )
                }
                subscription.publications.append(name.value)
            }
        case .dropPublications(let names):
            for name in names {
                guard let index = subscription.publications.firstIndex(of: name.value) else {
                    throw PostgresError(
                        "42P17",
                        "publication \"\(name.value)\" is not in subscription \"\(subscription.name)\""
                    )
                }
                subscription.publications.remove(at: index)
            }
            if subscription.publications.isEmpty {
                throw PostgresError("42601", "cannot drop all the publications from a subscription")
            }
        case .setPublications(let names): subscription.publications = names.map(\.value)
        }
        model.put(subscription)
    }
}

package org.caseledger.command.sharing;

import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.ItemId;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** What was found when the basis of passing facts on was looked for. */
public sealed interface Ground {
    /** Nothing in the ledger proves it: the one who acts answers for stating it. */
    record Stated() implements Ground {}

    /**
     * A consent, and the event that says so.
     *
     * @param all the consents of everybody named, the first one's included
     */
    record OnConsent(ConsentId consentId, UUID event, List<ConsentId> all) implements Ground {
        public OnConsent {
            all = List.copyOf(all);
        }
    }

    /** An agenda item, and the event that set it. */
    record InItem(ItemId itemId, UUID event) implements Ground {}

    /** The basis is not there. */
    record Lacking(Lack lack) implements Ground {}

    /** The consent that the act relies on, when there is one. */
    default @Nullable ConsentId consent() {
        return this instanceof OnConsent on ? on.consentId() : null;
    }

    /** The consents of everybody named, when it is consent. */
    default List<ConsentId> consents() {
        return this instanceof OnConsent on ? on.all() : List.of();
    }

    /** The event that the act relies on, when there is one. */
    default @Nullable UUID reliedOn() {
        return switch (this) {
            case OnConsent on -> on.event();
            case InItem in -> in.event();
            case Stated _, Lacking _ -> null;
        };
    }
}

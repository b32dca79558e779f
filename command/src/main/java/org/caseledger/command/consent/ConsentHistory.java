package org.caseledger.command.consent;

import org.caseledger.events.consent.ConsentEvent;
import org.caseledger.events.consent.ConsentGiven;
import org.caseledger.events.consent.ConsentNarrowed;
import org.caseledger.events.consent.ConsentPaperReceived;
import org.caseledger.events.consent.ConsentPassedToSuccessor;
import org.caseledger.events.consent.ConsentRefused;
import org.caseledger.events.consent.ConsentSought;
import org.caseledger.events.consent.ConsentUnobtainableRecorded;
import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.consent.NoticeAcknowledged;
import org.caseledger.events.consent.RoleHolderNotified;
import org.caseledger.events.value.Circle;

/** How a consent goes on; throws where an event cannot follow. */
final class ConsentHistory {
    private ConsentHistory() {}

    static Consent after(Consent before, ConsentEvent event) {
        return switch (event) {
            case ConsentSought sought -> asked(before, sought);
            case ConsentGiven given -> {
                Asked asked = sought(before, given).asked();
                yield new Consent.Given(asked, Agreement.of(asked.circle(), given), Notices.NONE);
            }
            case ConsentRefused refused -> new Consent.NotGiven(sought(before, refused).asked());
            case ConsentUnobtainableRecorded recorded ->
                    new Consent.NotGiven(sought(before, recorded).asked());
            case ConsentNarrowed narrowed -> {
                Consent.Given was = given(before, narrowed);
                yield agreed(was, was.agreement().to(narrowed.circle()));
            }
            case ConsentPassedToSuccessor passed -> {
                Consent.Given was = given(before, passed);
                Circle circle = was.agreement().circle().with(passed.from(), passed.to());
                yield agreed(was, was.agreement().to(circle));
            }
            case ConsentPaperReceived paper -> {
                Consent.Given was = given(before, paper);
                yield agreed(was, was.agreement().onPaper());
            }
            case ConsentWithdrawn withdrawn -> {
                Consent.Given was = given(before, withdrawn);
                yield new Consent.Withdrawn(was.asked(), withdrawn.withdrawnOn(), Notices.NONE);
            }
            case RoleHolderNotified told -> noticed(before, told);
            case NoticeAcknowledged said -> noticed(before, said);
        };
    }

    private static Consent asked(Consent before, ConsentSought event) {
        return switch (before) {
            case Consent.Unknown _, Consent.NotGiven _ -> new Consent.Sought(Asked.in(event));
            case Consent.Given was when was.agreement().until() != null ->
                    new Consent.Sought(Asked.in(event));
            case Consent.Given _, Consent.Sought _, Consent.Withdrawn _ ->
                    throw impossible(before, event);
        };
    }

    private static Consent agreed(Consent.Given was, Agreement agreement) {
        return new Consent.Given(was.asked(), agreement, was.notices());
    }

    private static Consent noticed(Consent before, ConsentEvent event) {
        return switch (before) {
            case Consent.Given was ->
                    new Consent.Given(was.asked(), was.agreement(), noticed(was.notices(), event));
            case Consent.Withdrawn was ->
                    new Consent.Withdrawn(
                            was.asked(), was.withdrawnOn(), noticed(was.notices(), event));
            case Consent.Unknown _, Consent.Sought _, Consent.NotGiven _ ->
                    throw impossible(before, event);
        };
    }

    private static Notices noticed(Notices before, ConsentEvent event) {
        return event instanceof RoleHolderNotified told
                ? before.telling(told.agencyId())
                : before.acknowledgedBy(((NoticeAcknowledged) event).agencyId());
    }

    private static Consent.Sought sought(Consent before, ConsentEvent event) {
        if (before instanceof Consent.Sought sought) {
            return sought;
        }
        throw impossible(before, event);
    }

    private static Consent.Given given(Consent before, ConsentEvent event) {
        if (before instanceof Consent.Given given) {
            return given;
        }
        throw impossible(before, event);
    }

    private static IllegalStateException impossible(Consent before, ConsentEvent event) {
        return new IllegalStateException(
                event.getClass().getSimpleName()
                        + " cannot follow "
                        + before.getClass().getSimpleName());
    }
}

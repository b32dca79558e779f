package org.caseledger.query.gate;

import static org.caseledger.query.gate.Ruling.*;

import org.caseledger.events.privacy.Sensitivity;

/**
 * The rules of access once more, written down by hand as a cascade that stops at the first answer:
 * what the policy in force is held against. It shares no line with it.
 */
final class NaivePolicy {

    private NaivePolicy() {}

    static Ruling decide(Relation reader, LabelClass label) {
        Ruling usual = usual(reader, label);
        return !usual.permits() && opensInEmergency(reader, label)
                ? PERMITTED_EMERGENCY_VIEW
                : usual;
    }

    /** Life or body is in danger: all of the one file but who reported and what conferences heard. */
    private static boolean opensInEmergency(Relation reader, LabelClass label) {
        return reader.inEmergency()
                && reader.sameMunicipality()
                && reader.capacity().handlesCases()
                && label.sensitivity() != Sensitivity.S4
                && !label.ofAnItem()
                && !label.basis().isOfAConference();
    }

    private static Ruling usual(Relation reader, LabelClass label) {
        Ruling forbidden = forbidding(reader, label);
        if (forbidden != DENIED_BY_DEFAULT) {
            return forbidden;
        }
        if (label.ofAnItem()) {
            return reader.namedForItem() ? PERMITTED_ITEM_ATTENDEE : DENIED_NOT_OF_ITEM;
        }
        return switch (reader.capacity()) {
            case MUNICIPAL_OFFICER -> PERMITTED_MUNICIPAL_OFFICER;
            case COORDINATOR, AGENCY_WORKER -> forAgency(reader, label);
            case REVIEWER, ANALYST, SYSTEM_OPERATOR -> DENIED_BY_DEFAULT;
        };
    }

    private static Ruling forbidding(Relation reader, LabelClass label) {
        if (!reader.sameMunicipality()) {
            return FORBIDDEN_OTHER_MUNICIPALITY;
        }
        return switch (reader.capacity()) {
            case ANALYST, SYSTEM_OPERATOR -> FORBIDDEN_NO_CASE_CONTENT;
            case REVIEWER -> label.staffName() ? PERMITTED_STAFF_NAME : MASKED_FOR_REVIEW;
            case MUNICIPAL_OFFICER, COORDINATOR, AGENCY_WORKER ->
                    reader.useSuspended()
                            ? FORBIDDEN_USE_SUSPENDED
                            : isClosed(reader, label) ? closing(reader, label) : staffName(label);
        };
    }

    /** Who reported is always closed; where somebody is, while a protection stands. */
    private static boolean isClosed(Relation reader, LabelClass label) {
        return switch (label.sensitivity()) {
            case S4 -> true;
            case S3 -> reader.guarded();
            case S0, S1, S2 -> false;
        };
    }

    /** Being named opens what is closed, but not the room of a conference. */
    private static Ruling closing(Relation reader, LabelClass label) {
        if (reader.namedReader()) {
            return label.ofAnItem() ? DENIED_BY_DEFAULT : PERMITTED_NAMED_READER;
        }
        return label.sensitivity() == Sensitivity.S4 ? FORBIDDEN_PROTECTED : FORBIDDEN_LOCATION;
    }

    private static Ruling staffName(LabelClass label) {
        return label.staffName() ? PERMITTED_STAFF_NAME : DENIED_BY_DEFAULT;
    }

    private static Ruling forAgency(Relation reader, LabelClass label) {
        return switch (label.basis()) {
            case CONSENT -> onConsent(reader);
            case OWN_STATUTORY_TASK, INTERNAL_USE, OTHER_STATUTE, EMERGENCY ->
                    reader.inOnFile() ? PERMITTED_CASE_CIRCLE : DENIED_BY_DEFAULT;
            case SUPPORT_CONFERENCE_106_6,
                    SUPPORT_CONFERENCE_NEEDY_9,
                    PUBLIC_ASSISTANCE_27_3,
                    CHILD_WELFARE_25_2 ->
                    DENIED_NOT_OF_ITEM;
            case ABUSE_REPORT ->
                    reader.inOnFile() && reader.ownWords()
                            ? PERMITTED_OWN_WORDS
                            : DENIED_BY_DEFAULT;
            case STATISTICS -> DENIED_BY_DEFAULT;
        };
    }

    private static Ruling onConsent(Relation reader) {
        if (reader.coordinates()) {
            return PERMITTED_COORDINATOR;
        }
        return reader.consentCovers() ? PERMITTED_CONSENT_CIRCLE : DENIED_OUTSIDE_CONSENT;
    }
}

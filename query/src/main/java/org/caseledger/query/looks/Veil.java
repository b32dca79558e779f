package org.caseledger.query.looks;

import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.RetentionClass;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.Capacity;
import org.caseledger.query.gate.Decided;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.Ruling;

import java.util.Map;
import java.util.UUID;

/** Which decisions a report may tell of: that somebody looked tells that there is something. */
interface Veil {

    boolean tells(Decided decided);

    /**
     * For the office: the review sees that every look was made; an officer is not told of looks at
     * what is closed to that officer.
     */
    static Veil ofOffice(Look look, Map<UUID, Label> labels) {
        return decided -> {
            Label label = labels.get(decided.label());
            return label == null
                    || !isClosed(label)
                    || look.actor().capacity() == Capacity.REVIEWER
                    || look.permits(label);
        };
    }

    /**
     * For the person: nothing of who reported, of a suspicion, of notes kept apart, of those named
     * to read what is protected, or of conferences that are secret by statute. Whether any of these
     * may be told is decided apart, on a request for disclosure.
     */
    static Veil ofPerson(Map<UUID, Label> labels) {
        return decided -> {
            Label label = labels.get(decided.label());
            return label != null
                    && !isClosed(label)
                    && !isSecretByStatute(label)
                    && decided.ruling() != Ruling.PERMITTED_NAMED_READER
                    && decided.ruling() != Ruling.FORBIDDEN_PROTECTED;
        };
    }

    private static boolean isClosed(Label label) {
        return label.sensitivity() == Sensitivity.S4
                || label.retention() == RetentionClass.SAFEKEEPING;
    }

    private static boolean isSecretByStatute(Label label) {
        return switch (label.basis()) {
            case SUPPORT_CONFERENCE_106_6,
                    SUPPORT_CONFERENCE_NEEDY_9,
                    PUBLIC_ASSISTANCE_27_3,
                    CHILD_WELFARE_25_2,
                    ABUSE_REPORT ->
                    true;
            case CONSENT, OWN_STATUTORY_TASK, INTERNAL_USE, OTHER_STATUTE, EMERGENCY, STATISTICS ->
                    label.item() != null && label.basis() != LegalBasis.CONSENT;
        };
    }
}

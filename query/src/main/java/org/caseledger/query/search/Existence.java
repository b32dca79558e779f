package org.caseledger.query.search;

import org.caseledger.events.directory.Standing;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.register.CaseRegister;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.register.ProtectionRegister;
import org.caseledger.events.value.FileId;
import org.caseledger.query.gate.Look;

import java.util.List;

/**
 * Where the municipality chose so, its own staff are told that a record of the person exists and
 * whom to ask. Only for a whole name, never for part of one, and never for somebody protected.
 */
record Existence(Look look) {

    private static final String SECTION = "市町村の担当課";

    List<String> whomToAsk(List<Match> unseen, Wanted wanted) {
        if (unseen.isEmpty() || !isTold()) {
            return List.of();
        }
        return unseen.stream()
                .filter(match -> isWholeName(match, wanted))
                .filter(match -> !ProtectionRegister.protects(match.found().person(), look.facts()))
                .map(match -> officeOf(match.file()))
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isTold() {
        return ProfileRegister.on(look.facts(), look.reader().today())
                        .has(ProfileSetting.EXISTENCE_TOLD_TO_INTAKE)
                && look.facts()
                        .value(AgencyRegister.AGENCY, look.actor().organisation().toString())
                        .filter(agency -> agency.standing() == Standing.MUNICIPAL)
                        .isPresent();
    }

    private boolean isWholeName(Match match, Wanted wanted) {
        return match.values().stream()
                .filter(value -> value.what() == What.NAME || value.what() == What.READING)
                .filter(wanted::isWholeOf)
                .anyMatch(value ->
                        look.labelsOf(value.stored().sealed()).stream()
                                .allMatch(Existence::isOrdinary));
    }

    /** Learnt in a conference, or closed further: that it is there is itself a secret. */
    private static boolean isOrdinary(Label label) {
        return label.item() == null && label.sensitivity().compareTo(Sensitivity.S3) < 0;
    }

    private String officeOf(FileId file) {
        return look.facts().values(CaseRegister.CASE, Lookups.file(file)).stream()
                .map(CaseRegister.Case::coordinator)
                .findFirst()
                .flatMap(agency -> look.facts().value(AgencyRegister.AGENCY, agency.toString()))
                .map(agency -> agency.nameOn(look.reader().today()))
                .orElse(SECTION);
    }
}

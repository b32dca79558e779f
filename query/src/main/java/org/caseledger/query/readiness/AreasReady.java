package org.caseledger.query.readiness;

import org.caseledger.events.profile.Profile;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.register.AgreementRegister;
import org.caseledger.events.register.AreaRegister;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.PostRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.AreaId;
import org.caseledger.events.value.PostId;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Whether every area is looked after, every post is held, and sharing agreements still run. */
final class AreasReady {

    private final Facts facts;
    private final LocalDate today;
    private final Profile profile;
    private final List<Missing> missing = new ArrayList<>();

    AreasReady(Facts facts, LocalDate today, Profile profile) {
        this.facts = facts;
        this.today = today;
        this.profile = profile;
    }

    List<Missing> missing() {
        areas();
        facts.findAll(PostRegister.POST, "all").stream()
                .filter(post -> post.value().existsOn(today))
                .filter(post -> isVacant(PostId.of(post.key())))
                .collect(
                        Collectors.groupingBy(
                                post -> post.value().agencyId(),
                                LinkedHashMap::new,
                                Collectors.counting()))
                .forEach(this::vacant);
        facts.values(AgreementRegister.AGREEMENT, "all").forEach(this::agreement);
        return missing;
    }

    private void areas() {
        List<AreaId> areas = AreaRegister.drawnOn(facts, today);
        if (areas.isEmpty()) {
            lacks(
                    "areas",
                    "圏域が一つも登録されていません(市町村全域を一つの圏域にすることもできます)。",
                    "No area is drawn; the whole municipality may be one.");
        }
        long alone =
                areas.stream()
                        .filter(area -> !AreaRegister.isLookedAfter(facts, area, today))
                        .count();
        if (alone > 0) {
            lacks(
                    "area-without-agency",
                    "担当する機関のない圏域が" + alone + "あります。",
                    "Areas that no agency looks after: " + alone + ".");
        }
    }

    private boolean isVacant(PostId post) {
        return PostRegister.holderOn(facts, post, today).isEmpty();
    }

    private void vacant(AgencyId agency, long posts) {
        String name =
                facts.value(AgencyRegister.AGENCY, agency.toString())
                        .map(known -> known.nameOn(today))
                        .orElse("");
        lacks(
                "post-vacant",
                "「" + name + "」に担当者未定の職が" + posts + "あります。",
                "Posts of '" + name + "' without a holder: " + posts + ".");
    }

    private void agreement(AgreementRegister.Agreement agreement) {
        LocalDate warned = today.plusDays(profile.days(ProfileSetting.EXPIRY_WARNING_DAYS));
        if (agreement.until().isBefore(today)) {
            lacks(
                    "agreement-ended",
                    "情報共有の協定が" + agreement.until() + "に終わっています。",
                    "A sharing agreement ended on " + agreement.until() + ".");
        } else if (!agreement.until().isAfter(warned)) {
            lacks(
                    "agreement-ends-soon",
                    "情報共有の協定が"
                            + agreement.until()
                            + "に終わります(あと"
                            + ChronoUnit.DAYS.between(today, agreement.until())
                            + "日)。",
                    "A sharing agreement ends on " + agreement.until() + ".");
        }
    }

    private void lacks(String code, String japanese, String english) {
        missing.add(new Missing(code, japanese, english));
    }
}

package org.caseledger.query.readiness;

import org.caseledger.events.directory.ProgrammeStatus;
import org.caseledger.events.profile.Profile;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.profile.TextKind;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.register.TextRegister;
import org.caseledger.query.gate.PolicyText;
import org.caseledger.query.gate.PublishedPolicy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a municipality still lacks on a day, from the registers alone; empty when it can begin. */
public final class Readiness {

    private final Facts facts;
    private final LocalDate today;
    private final Profile profile;
    private final List<Missing> missing = new ArrayList<>();

    private Readiness(Facts facts, LocalDate today) {
        this.facts = facts;
        this.today = today;
        this.profile = ProfileRegister.on(facts, today);
    }

    public static List<Missing> of(Facts facts, LocalDate today) {
        var readiness = new Readiness(facts, today);
        readiness.municipality();
        readiness.missing.addAll(new OfficesReady(facts, today, readiness.profile).missing());
        readiness.missing.addAll(new AreasReady(facts, today, readiness.profile).missing());
        readiness.missing.addAll(new ConferencesReady(facts, today, readiness.profile).missing());
        readiness.rules();
        return List.copyOf(readiness.missing);
    }

    private void municipality() {
        if (!profile.isDecided(ProfileSetting.PROGRAMME_STATUS)) {
            lacks(
                    "programme-status",
                    "今日の時点の事業の実施状況が決まっていません。",
                    "The status of the programme is not decided for today.");
        } else if (profile.programmeStatus() == ProgrammeStatus.NONE) {
            lacks(
                    "programme-none",
                    "今日の時点では事業を実施していません(未実施)。",
                    "The programme does not run today (status: none).");
        }
    }

    private void rules() {
        if (!profile.isDecided(ProfileSetting.PLAN_LONGEST)) {
            lacks(
                    "profile",
                    "要綱設定が決まっていません。既定(厳格)の設定が使われます。",
                    "No profile is decided; the strict default is in force.");
        }
        if (!PublishedPolicy.is(PolicyText.shipped().sha256(), facts, today)) {
            lacks(
                    "access-policy",
                    "今日の時点の閲覧の方針として、この版の方針が公表されていません。",
                    "The access policy of this version is not published for today.");
        }
        text(TextKind.CONSENT_RULES, "同意の説明文", "text that explains consent");
        text(TextKind.SECRECY_NOTICE, "守秘義務確認書", "secrecy notice");
        text(TextKind.APPLICATION_FORM, "相談受付・申込票", "application form");
        text(TextKind.PLAN_SHEET, "プランシート", "plan sheet");
        if (profile.population() == null) {
            lacks(
                    "population",
                    "比率の基礎とする人口(値・時点・出典)が決まっていません。",
                    "The population that rates are counted on is not stated.");
        }
    }

    private void text(TextKind kind, String japanese, String english) {
        if (TextRegister.inForce(facts, kind, today).isEmpty()) {
            lacks(
                    "text-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    "今日使える" + japanese + "の版がありません。",
                    "No version of the " + english + " may be used today.");
        }
    }

    private void lacks(String code, String japanese, String english) {
        missing.add(new Missing(code, japanese, english));
    }
}

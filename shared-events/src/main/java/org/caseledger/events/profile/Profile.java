package org.caseledger.events.profile;

import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.directory.ProgrammeStatus;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.RetentionClass;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * 要綱設定 on one day: a plain value that answers what this municipality demands, allows and counts.
 * What nobody decided has its strict default.
 */
public final class Profile {

    private final Map<ProfileSetting, String> decided;

    private Profile(Map<ProfileSetting, String> decided) {
        this.decided = decided;
    }

    /** Nothing decided: the strict default. */
    public static Profile strict() {
        return new Profile(Map.of());
    }

    /** The same with these settings changed. */
    public Profile with(Collection<SettingValue> changed) {
        Map<ProfileSetting, String> all = new EnumMap<>(ProfileSetting.class);
        all.putAll(decided);
        changed.forEach(one -> all.put(one.setting(), one.value()));
        return new Profile(all);
    }

    /** The value as it is written. */
    public String text(ProfileSetting setting) {
        return decided.getOrDefault(setting, setting.byDefault());
    }

    public boolean isDecided(ProfileSetting setting) {
        return decided.containsKey(setting);
    }

    /** A number of days, for one of the settings that are one. */
    public int days(ProfileSetting setting) {
        return number(setting);
    }

    /** A count, a day of the month or a number of days. */
    public int number(ProfileSetting setting) {
        return (Integer) read(setting, Integer.class);
    }

    public Period period(ProfileSetting setting) {
        return (Period) read(setting, Period.class);
    }

    /** Whether a switch is on. */
    public boolean has(ProfileSetting setting) {
        return (Boolean) read(setting, Boolean.class);
    }

    /** What items of this basis may decide beyond the default table. */
    @SuppressWarnings("unchecked") // the form of these settings reads decision kinds only
    public Set<DecisionKind> widened(LegalBasis basis) {
        @Nullable ProfileSetting setting =
                switch (basis) {
                    case SUPPORT_CONFERENCE_106_6 -> ProfileSetting.DECISIONS_ALSO_ON_106_6;
                    case SUPPORT_CONFERENCE_NEEDY_9 -> ProfileSetting.DECISIONS_ALSO_ON_NEEDY_9;
                    default -> null;
                };
        return setting == null ? Set.of() : (Set<DecisionKind>) read(setting, DecisionKind.class);
    }

    /** Whether the municipality widened this decision to items of this basis. */
    public boolean widens(DecisionKind kind, LegalBasis basis) {
        return widened(basis).contains(kind);
    }

    public ProgrammeStatus programmeStatus() {
        return (ProgrammeStatus) read(ProfileSetting.PROGRAMME_STATUS, ProgrammeStatus.class);
    }

    /** Whether a 106-6 conference may be held at all; never inferred from the programme's status. */
    public boolean permits106_6() {
        return has(ProfileSetting.SUPPORT_CONFERENCE_PERMITTED);
    }

    /** Whether nobody takes part in an item of this basis without having confirmed secrecy. */
    public boolean needsSecrecyNotice(LegalBasis basis) {
        return has(ProfileSetting.SECRECY_NOTICE_BEFORE_ATTENDANCE) && bindsToSecrecy(basis);
    }

    /** Whether the local or national rules of that conference carry a secrecy duty of their own. */
    public boolean bindsToSecrecy(LegalBasis basis) {
        return switch (basis) {
            case SUPPORT_CONFERENCE_106_6, SUPPORT_CONFERENCE_NEEDY_9 -> true;
            case CONSENT -> has(ProfileSetting.SECRECY_CLAUSE_ON_CONSENT_CONFERENCE);
            default -> false;
        };
    }

    @SuppressWarnings("unchecked") // the form of this setting reads agreements only
    public Set<RequiredAgreement> agreementsBeforeSupport() {
        return (Set<RequiredAgreement>)
                read(ProfileSetting.AGREEMENTS_BEFORE_SUPPORT, RequiredAgreement.class);
    }

    @SuppressWarnings("unchecked") // the form of this setting reads exclusions only
    public Set<OutreachExclusion> outreachExclusions() {
        return (Set<OutreachExclusion>)
                read(ProfileSetting.OUTREACH_EXCLUSIONS, OutreachExclusion.class);
    }

    @SuppressWarnings("unchecked") // the form of this setting reads residence rules only
    public Set<ResidenceRule> residence() {
        return (Set<ResidenceRule>) read(ProfileSetting.RESIDENCE, ResidenceRule.class);
    }

    public EvaluationRule evaluation() {
        return (EvaluationRule) read(ProfileSetting.EVALUATION, EvaluationRule.class);
    }

    public Period retention(RetentionClass kept) {
        return period(
                switch (kept) {
                    case CASE_RECORD -> ProfileSetting.RETENTION_CASE_RECORD;
                    case CONFERENCE_106_6 -> ProfileSetting.RETENTION_CONFERENCE_106_6;
                    case SAFEKEEPING -> ProfileSetting.RETENTION_SAFEKEEPING;
                    case STAFF_REGISTER -> ProfileSetting.RETENTION_STAFF_REGISTER;
                });
    }

    /** The population that rates are counted on; null as long as nobody stated it. */
    public @Nullable Population population() {
        String asOf = text(ProfileSetting.POPULATION_AS_OF);
        return asOf.equals(SettingForm.NONE)
                ? null
                : new Population(
                        number(ProfileSetting.POPULATION),
                        LocalDate.parse(asOf),
                        text(ProfileSetting.POPULATION_SOURCE));
    }

    /** How many persons, on which day, according to whom. */
    public record Population(int persons, LocalDate asOf, String source) {}

    /** The rules that plans and sittings ask for most. */
    public ProfileRules rules() {
        return new ProfileRules(
                period(ProfileSetting.MONITORING_EVERY),
                period(ProfileSetting.PLAN_LONGEST),
                has(ProfileSetting.DECISION_BEFORE_FIRST_SITTING),
                has(ProfileSetting.SECRECY_NOTICE_BEFORE_ATTENDANCE),
                widened(LegalBasis.SUPPORT_CONFERENCE_106_6),
                has(ProfileSetting.WRITTEN_DECISIONS));
    }

    private Object read(ProfileSetting setting, Class<?> type) {
        if (setting.form().type() != type) {
            throw new IllegalArgumentException(setting + " is not asked for as " + type);
        }
        return setting.form().read().apply(text(setting));
    }
}

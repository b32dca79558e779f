package org.caseledger.ops.setup;

import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.AreaLayer;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.ProgrammeStatus;
import org.caseledger.events.directory.SiteType;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.profile.ProfileKind;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.profile.TextKind;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a municipality writes down once to begin: itself, its agencies and staff, its rules and its
 * conference bodies. Entries name one another by keys that exist in this file only.
 *
 * @param recordedBy key of the municipal officer in whose name everything is recorded
 */
record SetupFile(
        Municipality municipality,
        String recordedBy,
        List<ProgrammeYear> programme,
        List<Agency> agencies,
        @Nullable List<Contract> contracts,
        List<Staff> staff,
        @Nullable List<Area> areas,
        @Nullable List<Post> posts,
        @Nullable List<Agreement> agreements,
        @Nullable List<Text> texts,
        @Nullable Rules profile,
        @Nullable Policy accessPolicy,
        @Nullable List<Body> bodies) {

    record Municipality(MunicipalityCode code, String name) {}

    /** From a day on the programme runs in this way. */
    record ProgrammeYear(LocalDate from, ProgrammeStatus status) {}

    /** {@code operatedBy} names who runs it when the municipality does not. */
    record Agency(
            String key,
            String name,
            AgencyKind kind,
            Standing standing,
            Field field,
            LocalDate from,
            @Nullable Set<Field> alsoIn,
            @Nullable SiteType site,
            @Nullable String operatedBy) {}

    record Contract(String key, String agency, LocalDate from, LocalDate until) {}

    record Staff(
            String key,
            String agency,
            Words name,
            String post,
            Capacity capacity,
            LocalDate from,
            @Nullable Pledge pledged) {}

    /** 誓約済み: the secrecy that somebody pledged on paper, by which version of the text and when. */
    record Pledge(String text, LocalDate on) {}

    /** An area (圏域) and who looks after it. */
    record Area(
            String key,
            String name,
            AreaLayer layer,
            LocalDate from,
            @Nullable List<Assignment> assignments) {}

    record Assignment(
            String agency, @Nullable String staff, LocalDate from, @Nullable LocalDate until) {}

    /** A post (職) of an agency; without a holder it is open (担当者未定). */
    record Post(
            String key,
            String agency,
            String title,
            LocalDate from,
            @Nullable String holder,
            @Nullable LocalDate heldFrom,
            @Nullable LocalDate heldUntil) {}

    /** An agreement on sharing information (情報共有協定). */
    record Agreement(
            String key,
            String title,
            Set<String> parties,
            Purpose purpose,
            Set<DataKind> kinds,
            LocalDate from,
            LocalDate until) {}

    record Text(
            TextKind kind,
            String version,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable String sha256) {}

    record Rules(ProfileKind kind, LocalDate validFrom, @Nullable List<Deviation> deviations) {}

    /** One setting that differs from the kind, from the kind's day or a day of its own. */
    record Deviation(ProfileSetting setting, String value, @Nullable LocalDate from) {

        Deviation {
            if (!setting.form().fits(value)) {
                throw new IllegalArgumentException("profile-setting.form");
            }
        }
    }

    /** {@code superior} looks at it afterwards where only one person can approve it. */
    record Policy(LocalDate validFrom, List<String> approvers, @Nullable String superior) {}

    /** {@code parent} is the key of the body above it; {@code trial} while it is only tried out. */
    record Body(
            String key,
            String name,
            Set<LegalBasis> bases,
            @Nullable Set<ConferenceKind> kinds,
            String host,
            @Nullable String parent,
            @Nullable Boolean trial,
            String ruleTextVersion,
            LocalDate validFrom,
            @Nullable List<Member> members) {}

    record Member(
            String staff,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String secrecyNotice,
            @Nullable LocalDate acknowledgedOn) {}

    static <T> List<T> all(@Nullable List<T> section) {
        return section == null ? List.of() : section;
    }
}

package org.caseledger.query.organisations;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The organisations of a municipality on a day: by field, with what runs out soon. */
public record Organisations(
        LocalDate day,
        int warnWithinDays,
        List<InField> fields,
        List<Area> areas,
        List<Agreement> agreements,
        List<Change> changes,
        long ledgerPosition) {

    /** The agencies of one field. */
    public record InField(String field, List<Agency> agencies) {}

    /**
     * One agency; {@code contractUntil} is the last day of the contract that runs or comes next,
     * {@code contractEndsInDays} how far off it is when that is soon, negative when it is past.
     */
    public record Agency(
            UUID agencyId,
            String name,
            String kind,
            String standing,
            @Nullable String site,
            @Nullable String operatedBy,
            List<String> areas,
            @Nullable LocalDate contractUntil,
            boolean contractEndsSoon,
            @Nullable Integer contractEndsInDays,
            @Nullable LocalDate closedFrom,
            List<Contract> contracts,
            List<Post> posts) {}

    /** One contract that has not run out; {@code lastDay} is earlier than agreed if it was ended. */
    public record Contract(UUID contractId, LocalDate from, LocalDate lastDay) {}

    /** One post; {@code holder} is 担当者未定 when nobody holds it. */
    public record Post(UUID postId, String title, String holder, boolean vacant) {}

    /** One area and who looks after it. */
    public record Area(UUID areaId, String name, String layer, List<String> lookedAfterBy) {}

    /**
     * One agreement on sharing; {@code expiresSoon} warns, {@code expired} says that it is over, and
     * {@code endsInDays} how far off that is in both cases.
     */
    public record Agreement(
            UUID agreementId,
            String title,
            List<String> parties,
            String purpose,
            LocalDate from,
            LocalDate until,
            boolean expiresSoon,
            @Nullable Integer endsInDays,
            boolean expired) {}

    /** Changes prepared for a day to come. */
    public record Change(UUID changesId, LocalDate effectiveOn, String occasion, int lines) {}
}

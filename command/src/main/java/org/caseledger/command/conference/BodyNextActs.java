package org.caseledger.command.conference;

import org.caseledger.command.decision.NextActs;
import org.caseledger.command.decision.Standing;
import org.caseledger.events.conference.BodyEvent;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.StaffId;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What can be done next with a conference body: its rules, its members, their secrecy. */
public final class BodyNextActs {

    /** No notice was ever confirmed under such a name. */
    private static final String NEXT_NOTICE = "次の版";

    private BodyNextActs() {}

    /** Every act on a body that was established. */
    public static NextActs<BodyCommand, ConferenceBody, BodyEvent> table() {
        return NextActs.of(BodyCommand.STREAM)
                .withAny(
                        GrantMembership.class,
                        s -> s.staff().stream().flatMap(staff -> grants(s, staff)).toList())
                .withAny(ExtendMembership.class, s -> ofMembers(s, BodyNextActs::extended))
                .withAny(EndMembership.class, s -> ofMembers(s, BodyNextActs::ended))
                .withAny(
                        AcknowledgeSecrecyNotice.class,
                        s -> s.staff().stream().map(staff -> acknowledged(s, staff)).toList())
                .with(
                        RenameConferenceBody.class,
                        s -> new RenameConferenceBody(id(s), NEXT_NOTICE, start(s)))
                .withAny(ReviseBodyRules.class, BodyNextActs::revised)
                .with(
                        DissolveConferenceBody.class,
                        s -> new DissolveConferenceBody(id(s), start(s)));
    }

    private static BodyId id(Standing<ConferenceBody> s) {
        return new BodyId(s.stream());
    }

    private static ConferenceBody.Established body(Standing<ConferenceBody> s) {
        return switch (s.state()) {
            case ConferenceBody.Established established -> established;
            case ConferenceBody.Unknown _ ->
                    throw new IllegalStateException("nothing comes next in an unknown body");
        };
    }

    private static LocalDate start(Standing<ConferenceBody> s) {
        return body(s).validFrom();
    }

    /** From the first day of the body, from today, and from the end of the term before. */
    private static Stream<GrantMembership> grants(Standing<ConferenceBody> s, StaffId staff) {
        ConferenceBody.Term held = body(s).members().get(staff);
        Stream<LocalDate> after =
                Stream.ofNullable(held == null ? null : held.until()).map(end -> end.plusDays(1));
        return Stream.concat(Stream.of(start(s), s.today()), after)
                .map(from -> granted(s, staff, from));
    }

    private static GrantMembership granted(
            Standing<ConferenceBody> s, StaffId staff, LocalDate from) {
        return StaffRegister.postOn(s.now().facts(), staff, from)
                .map(StaffRegister.Post::agencyId)
                .map(agency -> new GrantMembership(id(s), staff, agency, from, null))
                .orElseGet(() ->
                        new GrantMembership(
                                id(s), staff, s.now().actor().organisation(), from, null));
    }

    /** For each who has or had a term; for whoever asks where nobody has. */
    private static <C> List<C> ofMembers(
            Standing<ConferenceBody> s, BiFunction<Standing<ConferenceBody>, StaffId, C> request) {
        Set<StaffId> members = body(s).members().keySet();
        return Standing.each(members, s.now().actor().staff(), staff -> request.apply(s, staff));
    }

    private static ExtendMembership extended(Standing<ConferenceBody> s, StaffId staff) {
        ConferenceBody.Term term = body(s).members().get(staff);
        LocalDate until = term == null ? null : term.until();
        return new ExtendMembership(
                id(s), staff, until == null ? start(s) : later(until.plusDays(1), start(s)));
    }

    private static EndMembership ended(Standing<ConferenceBody> s, StaffId staff) {
        ConferenceBody.Term term = body(s).members().get(staff);
        return new EndMembership(
                id(s), staff, (term == null ? s.today() : term.from()).plusDays(1));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static AcknowledgeSecrecyNotice acknowledged(
            Standing<ConferenceBody> s, StaffId staff) {
        return new AcknowledgeSecrecyNotice(id(s), staff, NEXT_NOTICE, s.today());
    }

    /** On each basis that a host may have, from the first day of the body. */
    private static List<ReviseBodyRules> revised(Standing<ConferenceBody> s) {
        return Stream.of(LegalBasis.CONSENT, LegalBasis.OTHER_STATUTE)
                .map(basis ->
                        new ReviseBodyRules(id(s), NEXT_NOTICE, Set.of(basis), null, start(s)))
                .toList();
    }
}

package org.caseledger.command.conference;

import org.caseledger.command.decision.Standing;
import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.CaseRegister;
import org.caseledger.events.register.Fact;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.MembershipRegister;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One item of a sitting, for whoever asks what can be done with it next. */
record ItemAt(Standing<Sitting> standing, ItemId id, AgendaItem item) {

    private static final AgendaItem NOWHERE =
            new AgendaItem(
                    new FileId(Standing.NEW),
                    LegalBasis.CONSENT,
                    ConferenceKind.MULTI_LAYERED,
                    null,
                    List.of(),
                    List.of(),
                    People.NOBODY,
                    Papers.NONE,
                    Set.of(),
                    AgendaItem.Standing.ON_THE_AGENDA);

    /** A case, and a version of its plan or none. */
    record PlanOf(@Nullable CaseId caseId, @Nullable Integer version) {}

    /** The requests for every item; for an item that is nowhere where the agenda is empty. */
    static <C> Function<Standing<Sitting>, List<C>> each(Function<ItemAt, Stream<C>> requests) {
        return standing -> items(standing).stream().flatMap(requests).toList();
    }

    private static List<ItemAt> items(Standing<Sitting> s) {
        List<ItemAt> all = new ArrayList<>();
        s.state()
                .wholeSitting()
                .ifPresent(open ->
                        open.items().forEach((id, item) -> all.add(new ItemAt(s, id, item))));
        if (all.isEmpty()) {
            all.add(new ItemAt(s, new ItemId(Standing.NEW), NOWHERE));
        }
        return all;
    }

    SittingId sitting() {
        return new SittingId(standing.stream());
    }

    List<PersonId> subjects() {
        return item.subjects();
    }

    /** The members of the item's body, past ones too; whoever asks where there are none. */
    Stream<StaffId> members() {
        List<StaffId> members = body().stream().flatMap(this::of).toList();
        return Stream.concat(members.stream(), members.isEmpty() ? Stream.of(own()) : Stream.of());
    }

    /** The body under which it is dealt with. */
    Optional<BodyId> body() {
        return standing.state().wholeSitting().map(open -> open.bodyOf(item));
    }

    private Stream<StaffId> of(BodyId body) {
        return standing
                .now()
                .facts()
                .values(MembershipRegister.MEMBERSHIP, Lookups.body(body))
                .stream()
                .map(MembershipRegister.Membership::staffId);
    }

    /** Those picked or asked; whoever asks where there are none. */
    List<StaffId> picked() {
        List<StaffId> picked = new ArrayList<>(item.people().selected());
        picked.addAll(item.people().invited());
        return picked.isEmpty() ? List.of(own()) : picked;
    }

    private StaffId own() {
        return standing.now().actor().staff();
    }

    LocalDate heldOn() {
        return standing.state().wholeSitting().map(Sitting.Open::heldOn).orElse(standing.today());
    }

    /** A moment in which this person was not in the room. */
    LocalTime free(StaffId staff) {
        return IntStream.range(0, 24)
                .mapToObj(hour -> LocalTime.of(hour, 30))
                .filter(time ->
                        item.people().staysOf(staff).stream().noneMatch(stay(time)::overlaps))
                .findFirst()
                .orElse(LocalTime.NOON);
    }

    private static People.Stay stay(LocalTime from) {
        return new People.Stay(from, from.plusSeconds(1));
    }

    int freeMaterial() {
        return item.papers().about().keySet().stream().mapToInt(Integer::intValue).max().orElse(0)
                + 1;
    }

    int freeCopy(int material) {
        return item.papers().copiesOf(material).stream().mapToInt(Integer::intValue).max().orElse(0)
                + 1;
    }

    /** The cases of the item's file with each version of their plans. */
    Stream<PlanOf> plans() {
        return standing
                .now()
                .facts()
                .findAll(CaseRegister.CASE, Lookups.file(item.fileId()))
                .stream()
                .flatMap(ItemAt::plans);
    }

    private static Stream<PlanOf> plans(Fact<CaseRegister.Case> one) {
        CaseId id = CaseId.of(one.key());
        return Stream.concat(
                Stream.of(new PlanOf(id, null)),
                IntStream.rangeClosed(1, one.value().planVersion())
                        .mapToObj(version -> new PlanOf(id, version)));
    }
}

package org.caseledger.ops.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.caseledger.command.axon.CommandGate;
import org.caseledger.command.axon.Recorded;
import org.caseledger.command.axon.RecordingConditions;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.http.Act;
import org.caseledger.command.http.Acts;
import org.caseledger.command.http.Problems;
import org.caseledger.command.http.Recording;
import org.caseledger.command.http.RequestHash;
import org.caseledger.command.http.Sentences;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

class FormDoorTest {

    private static final String CASE = "00000000-0000-4000-8000-000000000051";
    private static final String AGENCY = "00000000-0000-4000-8000-000000000007";

    private final Gate gate = new Gate();
    private final MockMvc mvc = mvc(gate);

    @Test
    void a_form_becomes_the_act_and_leads_to_the_page_that_shows_it() throws Exception {
        var answer =
                send(
                        visit().param("minutes", "30")
                                .param("remark", " ")
                                .param("agencies", AGENCY)
                                .param("tasks[0].what", "見守り")
                                .param("tasks[1].what", "")
                                .param("version", "4")
                                .param("key", "k-1"));

        assertThat(answer.getResponse().getStatus()).isEqualTo(303);
        assertThat(answer.getResponse().getRedirectedUrl())
                .isEqualTo("/cases/" + CASE + "?minPosition=77");
        assertThat(answer.getFlashMap().get("formDone")).isEqualTo(true);
        var command = (NoteVisit) gate.commands.getFirst();
        assertThat(command.on()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(command.remark()).isNull();
        assertThat(command.minutes()).isEqualTo(30);
        assertThat(command.urgent()).isFalse();
        assertThat(command.agencies()).containsExactly(new AgencyId(UUID.fromString(AGENCY)));
        assertThat(command.tasks()).hasSize(1);
        var conditions = gate.conditions.getFirst();
        assertThat(conditions.expectedVersion()).isEqualTo(4);
        assertThat(conditions.key()).isEqualTo("k-1");
    }

    @Test
    void a_bad_form_leads_back_with_the_reason_and_what_was_typed() throws Exception {
        var answer = send(visit().param("minutes", "half an hour").param("nonsense", "1"));

        assertThat(answer.getResponse().getStatus()).isEqualTo(303);
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/cases/" + CASE);
        var problem = (FormProblem) Objects.requireNonNull(answer.getFlashMap().get("formProblem"));
        assertThat(problem.fieldMessages()).containsOnlyKeys("minutes", "nonsense");
        assertThat(problem.fieldMessages()).containsEntry("minutes", "整数にしてください。");
        assertThat(problem.entered())
                .containsEntry("summary", "買い物に同行した")
                .containsEntry("minutes", "half an hour")
                .doesNotContainKeys("return", "key", "version", "_csrf");
        assertThat(problem.toString()).doesNotContain("買い物");
        assertThat(gate.commands).isEmpty();
    }

    @Test
    void a_form_for_no_act_leads_back_and_records_nothing() throws Exception {
        var answer =
                send(
                        post("/forms/nothing")
                                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                                .param("return", "/"));

        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/");
        assertThat(answer.getFlashMap().get("formProblem")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "/a//b",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x",
                "/{x}",
                ""
            })
    void a_form_never_leads_to_another_server(String asked) {
        assertThat(ReturnPath.of(asked).path()).isEqualTo("/");
    }

    @Test
    void the_position_to_wait_for_is_set_once() {
        assertThat(ReturnPath.of("/cases?tab=plan&minPosition=3").withMinPosition(9))
                .isEqualTo("/cases?tab=plan&minPosition=9");
        assertThat(ReturnPath.of("/cases?minPosition=3&tab=plan").withMinPosition(9))
                .isEqualTo("/cases?tab=plan&minPosition=9");
        assertThat(ReturnPath.of("/cases").withMinPosition(9)).isEqualTo("/cases?minPosition=9");
    }

    private static MockHttpServletRequestBuilder visit() {
        return post("/forms/cases/" + CASE + "/visits")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("return", "/cases/" + CASE)
                .param("_csrf", "token")
                .param("summary", "買い物に同行した")
                .param("on", "2026-04-01");
    }

    private MvcResult send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn();
    }

    private static MockMvc mvc(Gate gate) {
        var acts = new Acts(List.of(Act.adds("/cases/{caseId}/visits", NoteVisit.class, "訪問")));
        var recording =
                new Recording(
                        acts,
                        gate,
                        (_, _) -> List.of(),
                        new Problems(new Sentences()),
                        new RequestHash(new byte[32]));
        return MockMvcBuilders.standaloneSetup(new FormDoor(acts, recording))
                .setCustomArgumentResolvers(new AlwaysTheSame())
                .build();
    }

    private static final class Gate implements CommandGate {

        private final List<LedgerCommand> commands = new ArrayList<>();
        private final List<RecordingConditions> conditions = new ArrayList<>();

        @Override
        public Recorded record(
                SignedIn who, String actName, LedgerCommand command, RecordingConditions asked) {
            commands.add(command);
            conditions.add(asked);
            return new Recorded(command.streamId(), 5, List.of(90L), List.of(), Instant.EPOCH, 77);
        }
    }

    private static final class AlwaysTheSame implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType().equals(SignedIn.class);
        }

        @Override
        public SignedIn resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer model,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return new SignedIn(new MunicipalityCode("999997"), new StaffId(new UUID(0, 3)));
        }
    }
}

package org.caseledger.ops.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.command.axon.Streams;
import org.caseledger.command.decision.Minted;
import org.caseledger.command.decision.Stream;
import org.caseledger.command.http.Act;
import org.caseledger.command.http.TableOfActs;
import org.junit.jupiter.api.Test;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.TreeSet;

/** Every field, code and stream that a form shows has words in Japanese. */
class FieldWordsTest {

    private final FieldWords words = new FieldWords();
    private final Set<String> wordless = new TreeSet<>();

    @Test
    void every_field_of_every_act_has_words() {
        TableOfActs.ALL.stream().map(Act::command).forEach(this::visit);
        Streams.ALL.stream().map(Stream::name).map("stream."::concat).forEach(this::ask);

        assertThat(wordless).isEmpty();
    }

    private void visit(Type type) {
        if (type instanceof ParameterizedType list) {
            visit(list.getActualTypeArguments()[0]);
            return;
        }
        var wanted = (Class<?>) type;
        if (wanted.isEnum()) {
            for (Object code : wanted.getEnumConstants()) {
                ask(FieldWords.key((Enum<?>) code));
            }
        } else if (wanted.isRecord() && wanted.getRecordComponents().length > 0) {
            visitRecord(wanted);
        }
    }

    private void visitRecord(Class<?> record) {
        boolean single = ActFields.isSingleValue(record);
        for (RecordComponent component : record.getRecordComponents()) {
            if (!single && !component.isAnnotationPresent(Minted.class)) {
                String own = record.getSimpleName() + "." + component.getName();
                if (!words.knows(own)) {
                    ask("field." + component.getName());
                }
                visit(component.getGenericType());
            }
        }
    }

    private void ask(String key) {
        if (!words.knows(key)) {
            wordless.add(key);
        }
    }
}

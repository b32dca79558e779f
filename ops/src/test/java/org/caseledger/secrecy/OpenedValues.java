package org.caseledger.secrecy;

import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.Words;
import org.caseledger.query.gate.Look;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Everything in a record that the gate opens for a reader, as text. */
final class OpenedValues {

    private final Look look;
    private final List<String> opened = new ArrayList<>();

    OpenedValues(Look look) {
        this.look = look;
    }

    List<String> opened() {
        return opened;
    }

    void in(Object record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = valueOf(component, record);
            switch (value) {
                case Labelled<?> labelled -> open(labelled, component);
                case Collection<?> all ->
                        all.stream().filter(OpenedValues::hasParts).forEach(this::in);
                case null -> {}
                default -> {
                    if (hasParts(value)) {
                        in(value);
                    }
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // the type is the one that the component declares
    private void open(Labelled<?> labelled, RecordComponent component) {
        var declared = (ParameterizedType) component.getGenericType();
        if (declared.getActualTypeArguments()[0] instanceof Class<?> type) {
            Labelled<Object> shown = look.open((Labelled<Object>) labelled, (Class<Object>) type);
            if (shown instanceof Known<Object> known) {
                opened.add(known.value() instanceof Words words ? words.value() : "opened");
            }
        }
    }

    private static boolean hasParts(Object value) {
        return value.getClass().isRecord()
                && value.getClass().getPackageName().startsWith("org.caseledger.events");
    }

    private static Object valueOf(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

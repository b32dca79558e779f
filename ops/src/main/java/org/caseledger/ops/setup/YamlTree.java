package org.caseledger.ops.setup;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A YAML text as a tree of texts, each with the line it stands on. Values are kept as they are
 * written, so that a code keeps its leading zero; what a value means its reader decides.
 */
final class YamlTree {

    private static final int NO_LINE = 1;

    private final Map<String, Integer> lines = new HashMap<>();
    private final List<SetupFinding> findings = new ArrayList<>();
    private JsonNode root = JsonNodeFactory.instance.objectNode();

    private YamlTree() {}

    static YamlTree of(String text) {
        var tree = new YamlTree();
        try {
            Node node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (node instanceof MappingNode) {
                tree.root = tree.converted(node, "");
            } else {
                tree.wrong(NO_LINE, "項目名と値の並びではありません。", "This is no mapping of names to values.");
            }
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null ? NO_LINE : lineOf(broken);
            tree.wrong(line, "YAMLとして読めません。字下げと記号を確かめてください。", "This cannot be read as YAML.");
        } catch (YAMLException broken) {
            tree.wrong(NO_LINE, "YAMLとして読めません。", "This cannot be read as YAML.");
        }
        return tree;
    }

    private static int lineOf(MarkedYAMLException broken) {
        return broken.getProblemMark().getLine() + 1;
    }

    JsonNode root() {
        return root;
    }

    /** What is wrong with the text as such. */
    List<SetupFinding> findings() {
        return List.copyOf(findings);
    }

    /** The line of a dotted path, or of the nearest thing around it. */
    int line(String path) {
        String at = path;
        while (!at.isEmpty()) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
            at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
        }
        return NO_LINE;
    }

    private JsonNode converted(Node node, String path) {
        if (node.getAnchor() != null) {
            wrong(lineOf(node), "別名(&, *)は使えません。", "Anchors and aliases are not allowed.");
            return NullNode.getInstance();
        }
        return switch (node) {
            case MappingNode mapping -> mapping(mapping, path);
            case SequenceNode sequence -> sequence(sequence, path);
            case ScalarNode scalar ->
                    scalar.getTag().equals(Tag.NULL)
                            ? NullNode.getInstance()
                            : StringNode.valueOf(scalar.getValue());
            default -> NullNode.getInstance();
        };
    }

    private ObjectNode mapping(MappingNode mapping, String path) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
                wrong(lineOf(tuple.getKeyNode()), "項目名が文字列ではありません。", "A name is no text.");
                continue;
            }
            String at = path.isEmpty() ? name.getValue() : path + "." + name.getValue();
            if (object.has(name.getValue())) {
                wrong(lineOf(name), "同じ項目が二度あります。", "The same name stands twice.");
            }
            lines.put(at, lineOf(name));
            object.set(name.getValue(), converted(tuple.getValueNode(), at));
        }
        return object;
    }

    private ArrayNode sequence(SequenceNode sequence, String path) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Node element : sequence.getValue()) {
            String at = path + "[" + array.size() + "]";
            lines.put(at, lineOf(element));
            array.add(converted(element, at));
        }
        return array;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private void wrong(int line, String japanese, String english) {
        findings.add(SetupFinding.error(line, japanese, english));
    }
}

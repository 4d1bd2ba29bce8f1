package nl.strook.testkit.isolation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.Metamodel;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.strook.core.tenant.TenantEntity;

/** Which table an entity has, and the words that its text columns take. */
public final class EntityTables {

    private EntityTables() {}

    /** The entities whose rows belong to one tenant. */
    public static List<EntityType<? extends TenantEntity>> owned(Metamodel metamodel) {
        return metamodel.getEntities().stream()
                .filter(type -> TenantEntity.class.isAssignableFrom(type.getJavaType()))
                .sorted(java.util.Comparator.comparing(EntityType::getName))
                .<EntityType<? extends TenantEntity>>map(EntityTables::owned)
                .toList();
    }

    // Checked by the filter before.
    @SuppressWarnings("unchecked")
    private static EntityType<? extends TenantEntity> owned(EntityType<?> type) {
        return (EntityType<? extends TenantEntity>) type;
    }

    public static String table(EntityType<?> type) {
        Table table = type.getJavaType().getAnnotation(Table.class);
        return table == null || table.name().isEmpty() ? snake(type.getName()) : table.name();
    }

    /** A word for each column that holds an enum or JSON: the last constant, since work goes on from the first ones. */
    public static Map<String, String> words(Metamodel metamodel) {
        Map<String, String> words = new HashMap<>();
        metamodel.getEntities().forEach(type -> collect(table(type), type, words));
        return words;
    }

    private static void collect(String table, ManagedType<?> type, Map<String, String> words) {
        for (SingularAttribute<?, ?> attribute : type.getSingularAttributes()) {
            Class<?> value = attribute.getJavaType();
            if (!(attribute.getJavaMember() instanceof Field field)) {
                continue;
            }
            if (field.isAnnotationPresent(Embedded.class)) {
                collect(table, (ManagedType<?>) attribute.getType(), words);
            } else if (value.isEnum()) {
                Object[] constants = value.getEnumConstants();
                words.put(table + "." + column(field), ((Enum<?>) constants[constants.length - 1]).name());
            } else if (Map.class.isAssignableFrom(value)) {
                words.put(table + "." + column(field), "{}");
            }
        }
    }

    private static String column(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? snake(field.getName()) : column.name();
    }

    private static String snake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}

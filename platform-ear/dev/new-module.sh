#!/usr/bin/env bash
# Makes a feature module that builds, migrates and shows its menu: platform-ear/dev/new-module.sh leave-accrual
# Outside modules/<id> it adds the module to the parent pom and to the EAR, nothing else.
set -euo pipefail
id="${1:-}"
if [[ ! "$id" =~ ^[a-z]+(-[a-z]+)*$ ]]; then
  echo "Use: $0 <id>, of a-z and dashes" >&2
  exit 2
fi
root="$(cd "$(dirname "$0")/../.." && pwd)"
home="$root/modules/$id"
if [ -e "$home" ]; then
  echo "modules/$id exists already" >&2
  exit 2
fi
word="${id//-/}"
name="$(echo "$id" | sed -E 's/(^|-)([a-z])/\U\2/g')"
variable="${name,}"
table="${id//-/_}"
java="$home/src/main/java/nl/strook/$word"
resources="$home/src/main/resources"
mkdir -p "$java/ess" "$java/admin" "$resources/META-INF/services" "$resources/META-INF/views/ess/$id" \
  "$resources/META-INF/views/admin/$id" "$resources/db/migration/$id" "$resources/nl/strook/$word"

cat > "$home/pom.xml" <<EOF
<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>nl.strook</groupId>
    <artifactId>strook</artifactId>
    <version>1.0.0-SNAPSHOT</version>
    <relativePath>../../pom.xml</relativePath>
  </parent>
  <artifactId>strook-$id</artifactId>

  <dependencies>
    <dependency>
      <groupId>nl.strook</groupId>
      <artifactId>strook-web-support</artifactId>
    </dependency>
    <dependency>
      <groupId>jakarta.platform</groupId>
      <artifactId>jakarta.jakartaee-api</artifactId>
      <scope>provided</scope>
    </dependency>
    <dependency>
      <groupId>org.jspecify</groupId>
      <artifactId>jspecify</artifactId>
      <scope>provided</scope>
    </dependency>
    <dependency>
      <groupId>org.assertj</groupId>
      <artifactId>assertj-core</artifactId>
      <scope>test</scope>
    </dependency>
    <dependency>
      <groupId>org.junit.jupiter</groupId>
      <artifactId>junit-jupiter</artifactId>
      <scope>test</scope>
    </dependency>
  </dependencies>
</project>
EOF

package_info() { # folder, package, sentence
  cat > "$1/package-info.java" <<EOF
/** $3 */
@NullMarked
package $2;

import org.jspecify.annotations.NullMarked;
EOF
}
package_info "$java" "nl.strook.$word" "The module $id: say here its life cycle, its law and its Dutch words."
package_info "$java/ess" "nl.strook.$word.ess" "Pages of the module $id in the portal."
package_info "$java/admin" "nl.strook.$word.admin" "Pages of the module $id in the administration."

cat > "$java/${name}Module.java" <<EOF
package nl.strook.$word;

import java.util.List;
import nl.strook.moduleapi.FeatureModule;
import nl.strook.moduleapi.MenuEntry;
import nl.strook.moduleapi.Permission;

/** How the module $id shows itself to the platform. */
public final class ${name}Module implements FeatureModule {

    @Override
    public String id() {
        return "$id";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of();
    }

    @Override
    public List<Permission> permissions() {
        return ${name}Permissions.ALL;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                MenuEntry.ess("my-$id", ${name}Permissions.USE),
                MenuEntry.admin("$id-overview", ${name}Permissions.SEE));
    }
}
EOF

cat > "$java/${name}Permissions.java" <<EOF
package nl.strook.$word;

import static nl.strook.moduleapi.StandardRole.BUREAU_ADMIN;
import static nl.strook.moduleapi.StandardRole.BUREAU_STAFF;
import static nl.strook.moduleapi.StandardRole.EMPLOYEE;
import static nl.strook.moduleapi.StandardRole.EMPLOYER_ADMIN;

import java.util.List;
import nl.strook.moduleapi.Permission;

/** The rights of the module $id. */
public final class ${name}Permissions {

    public static final String USE_ID = "$id.use";
    public static final String SEE_ID = "$id.see";

    public static final Permission USE =
            Permission.of(USE_ID, "Het menu $id gebruiken").grantedTo(EMPLOYEE);

    public static final Permission SEE =
            Permission.of(SEE_ID, "Het menu $id beheren").grantedTo(EMPLOYER_ADMIN, BUREAU_STAFF, BUREAU_ADMIN);

    static final List<Permission> ALL = List.of(USE, SEE);

    private ${name}Permissions() {}
}
EOF

page() { # package word, class, sentence
  cat > "$java/$1/$2.java" <<EOF
package nl.strook.$word.$1;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** $3 */
@Named
@ViewScoped
public class $2 implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Whether there is anything to show. */
    public boolean isNothingThere() {
        return true;
    }
}
EOF
}
page ess "My${name}Page" "What an employee sees of $id."
page admin "${name}OverviewPage" "What the administration sees of $id."

view() { # audience, file, layout, bean, key
  cat > "$resources/META-INF/views/$1/$id/$2.xhtml" <<EOF
<ui:composition template="/WEB-INF/layout/$3.xhtml" xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="jakarta.faces.facelets" xmlns:s="urn:strook">
  <ui:param name="pageTitle" value="#{${word}Text['$5.title']}" />
  <ui:define name="content">
    <ui:fragment rendered="#{$4.nothingThere}"><s:empty icon="circle" title="#{${word}Text['$5.empty']}" /></ui:fragment>
  </ui:define>
</ui:composition>
EOF
}
view ess "my-$id" portal "my${name}Page" mine
view admin "$id-overview" admin "${variable}OverviewPage" overview

echo "nl.strook.$word.${name}Module" > "$resources/META-INF/services/nl.strook.moduleapi.FeatureModule"
cat > "$resources/META-INF/beans.xml" <<EOF
<?xml version="1.0" encoding="UTF-8"?>
<beans xmlns="https://jakarta.ee/xml/ns/jakartaee" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="https://jakarta.ee/xml/ns/jakartaee https://jakarta.ee/xml/ns/jakartaee/beans_4_0.xsd" version="4.0" bean-discovery-mode="annotated">
</beans>
EOF
cat > "$resources/META-INF/faces-config.xml" <<EOF
<?xml version="1.0" encoding="UTF-8"?>
<faces-config xmlns="https://jakarta.ee/xml/ns/jakartaee" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="https://jakarta.ee/xml/ns/jakartaee https://jakarta.ee/xml/ns/jakartaee/web-facesconfig_4_0.xsd" version="4.0">
  <name>strook-$id</name>
  <application>
    <resource-bundle>
      <base-name>nl.strook.$word.messages</base-name>
      <var>${word}Text</var>
    </resource-bundle>
  </application>
</faces-config>
EOF
for language in nl en; do
  empty="Hier staat nog niets"
  [ "$language" = en ] && empty="Nothing here yet"
  cat > "$resources/nl/strook/$word/messages_$language.properties" <<EOF
module.name=$name
menu.my-$id=$name
menu.$id-overview=$name
mine.title=$name
mine.empty=$empty
overview.title=$name
overview.empty=$empty
EOF
done
cat > "$resources/db/migration/$id/V001__${table}.sql" <<EOF
create table ${table}_note (
  id uuid not null,
  tenant_id uuid not null,
  version int not null,
  primary key (id),
  unique key uk_${table}_note (tenant_id, id)
);
EOF

# The parent: its module before the first application, its version beside the others.
sed -i "s#^    <module>ess-web</module>#    <module>modules/$id</module>\n&#" "$root/pom.xml"
sed -i "0,/^        <artifactId>strook-launcher<\/artifactId>/{/^        <artifactId>strook-launcher<\/artifactId>/{
s#.*#        <artifactId>strook-$id</artifactId>\n        <version>\${project.version}</version>\n      </dependency>\n      <dependency>\n        <groupId>nl.strook</groupId>\n&#}}" "$root/pom.xml"
# The EAR.
sed -i "0,/^    <!-- A server module, not in the EAR. -->/s##    <dependency>\n      <groupId>nl.strook</groupId>\n      <artifactId>strook-$id</artifactId>\n    </dependency>\n&#" "$root/platform-ear/pom.xml"
grep -q "<module>modules/$id</module>" "$root/pom.xml"
grep -q "<artifactId>strook-$id</artifactId>" "$root/pom.xml"
grep -q "<artifactId>strook-$id</artifactId>" "$root/platform-ear/pom.xml"
echo "modules/$id is there. Build it: mvn -pl modules/$id -am test; then rename the note table to what you keep."

// Settings stand behind the "#" of the address: a browser sends that part to no server, and no log has it.
const settings = new URLSearchParams(location.hash.slice(1));
const form = document.getElementById("settings");

for (const field of form.elements) {
  if (field.name) field.value = settings.get(field.name) || "";
}
form.addEventListener("submit", (event) => {
  event.preventDefault();
  for (const field of form.elements) {
    if (field.name) settings.set(field.name, field.value.trim());
  }
  location.hash = settings;
  location.reload();
});

function setting(name, otherwise) {
  return settings.get(name) || otherwise;
}

// The accounts, as members of a group of which all are required.
function members() {
  return setting("sub", "SUB").split(",").map((sub) => ({ sub: sub.trim() }));
}

// Nine to five of so many days.
function days(count) {
  const first = new Date(setting("from", new Date().toISOString().slice(0, 10)) + "T00:00:00Z");
  return Array.from({ length: count }, (_, number) => {
    const day = new Date(first.getTime() + number * 86400000).toISOString().slice(0, 10);
    return { start: `${day}T09:00:00Z`, end: `${day}T17:00:00Z` };
  });
}

function tell(said) {
  document.getElementById("said").textContent += JSON.stringify(said.notification, null, 2) + "\n";
}

//! Whether a JSON value is as the description of the interface says. Dữ liệu có đúng với bản mô tả.

use serde_json::Value;

/// The schemas of the description.
pub struct Described {
    told: Value,
}

impl Described {
    pub fn of(description: &str) -> Described {
        Described { told: serde_json::from_str(description).expect("JSON") }
    }

    /// The schema of the view of an address.
    pub fn view(&self, address: &str) -> &Value {
        let answer = &self.told["paths"][address]["get"]["responses"]["200"];
        let schema = &answer["content"]["application/json"]["schema"];
        assert!(schema.is_object(), "{address} has a view that is not described");
        schema
    }

    /// Every place at which a value is not as a schema says. A property that the schema does not name is one too.
    pub fn faults(&self, schema: &Value, value: &Value) -> Vec<String> {
        let mut faults = Vec::new();
        self.compare(schema, value, "", &mut faults);
        faults
    }

    fn compare(&self, schema: &Value, value: &Value, place: &str, faults: &mut Vec<String>) {
        if let Some(name) = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next()) {
            let found = &self.told["components"]["schemas"][name];
            if !found.is_object() {
                faults.push(format!("{place}: {name} is not described"));
            }
            return self.compare(found, value, place, faults);
        }
        if let Some(cases) = schema["oneOf"].as_array() {
            if !cases.iter().any(|case| self.faults(case, value).is_empty()) {
                faults.push(format!("{place}: {value} is none of the cases"));
            }
            return;
        }
        for part in schema["allOf"].as_array().into_iter().flatten() {
            self.compare(part, value, place, faults);
        }
        if let Some(values) = schema["enum"].as_array()
            && !values.contains(value)
        {
            faults.push(format!("{place}: {value} is none of {values:?}"));
        }
        let kinds: Vec<&str> = match &schema["type"] {
            Value::String(kind) => vec![kind],
            Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
            _ => return,
        };
        let is_kind = |kind: &&str| match *kind {
            "null" => value.is_null(),
            "boolean" => value.is_boolean(),
            "integer" => value.is_i64() || value.is_u64(),
            "number" => value.is_number(),
            "string" => value.is_string(),
            "array" => value.is_array(),
            "object" => value.is_object(),
            _ => false,
        };
        if !kinds.iter().any(is_kind) {
            faults.push(format!("{place}: {value} is no {kinds:?}"));
        }
        match value {
            Value::Array(lines) => {
                let each = lines.iter().enumerate();
                each.for_each(|(at, line)| {
                    let of_place = &schema["prefixItems"][at];
                    let of_line = if of_place.is_object() { of_place } else { &schema["items"] };
                    self.compare(of_line, line, &format!("{place}/{at}"), faults);
                });
            }
            Value::Object(fields) => {
                let needed = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
                let missing = needed.filter(|name| !fields.contains_key(*name));
                faults.extend(missing.map(|name| format!("{place}: {name} is missing")));
                for (name, field) in fields {
                    let named = &schema["properties"][name];
                    let any = &schema["additionalProperties"];
                    let place = format!("{place}/{name}");
                    match (named.is_object(), any.is_object()) {
                        (true, _) => self.compare(named, field, &place, faults),
                        (false, true) => self.compare(any, field, &place, faults),
                        (false, false) => faults.push(format!("{place} is not described")),
                    }
                }
            }
            _ => {}
        }
    }
}

#[test]
fn a_value_unlike_its_description_is_found() {
    let description = r##"{ "components": { "schemas": { "Day": { "type": "string" }, "One": { "type": "object",
        "required": ["on"], "properties": { "on": { "$ref": "#/components/schemas/Day" },
        "of": { "oneOf": [{ "type": "null" }, { "type": "integer" }] } } } } } }"##;
    let described = Described::of(description);
    let schema = serde_json::json!({ "type": "array", "items": { "$ref": "#/components/schemas/One" } });
    let faults = |text: &str| described.faults(&schema, &serde_json::from_str(text).expect("JSON"));
    assert_eq!(faults(r#"[{ "on": "2020-05-30", "of": null }, { "on": "", "of": 3 }]"#), [""; 0]);
    assert_eq!(faults(r#"[{ "of": 1 }]"#), ["/0: on is missing"]);
    assert_eq!(faults(r#"[{ "on": 1 }]"#), [r#"/0/on: 1 is no ["string"]"#]);
    assert_eq!(faults(r#"[{ "on": "", "of": "x" }]"#), [r#"/0/of: "x" is none of the cases"#]);
    assert_eq!(faults(r#"[{ "on": "", "by": 1 }]"#), ["/0/by is not described"]);
}

//! Content in memory, which shows that another place than SQLite can keep it. Nội dung trong bộ nhớ.

use std::collections::{BTreeMap, HashMap};

use uuid::Uuid;

use super::{Batch, Content, Item, Placed, Receipt, leaf, salt};
use crate::error::StoreError;
use crate::merkle::{Hash, inclusion, root_of};

#[derive(Debug)]
struct Kept {
    id: Uuid,
    leaf: Hash,
    /// The salt and what it says; none where it was erased.
    said: Option<([u8; 16], Vec<u8>)>,
}

#[derive(Debug, Default)]
struct Topic {
    items: Vec<Kept>,
    batches: Vec<Batch>,
}

impl Topic {
    /// The place of the first item that is in no batch.
    fn open(&self) -> u64 {
        self.batches.last().map_or(0, |last| last.first + last.count)
    }

    fn leaves(&self, first: u64, count: u64) -> Vec<Hash> {
        self.items[first as usize..][..count as usize].iter().map(|item| item.leaf).collect()
    }
}

/// Content that ends with the program.
#[derive(Debug, Default)]
pub struct MemoryContent {
    topics: BTreeMap<String, Topic>,
    places: HashMap<Uuid, (String, u64)>,
}

impl Content for MemoryContent {
    fn put(&mut self, name: &str, items: &mut dyn Iterator<Item = Item>) -> Result<u64, StoreError> {
        let topic = self.topics.entry(name.to_owned()).or_default();
        let before = topic.items.len();
        for Item { id, bytes } in items {
            if self.places.contains_key(&id) {
                continue;
            }
            self.places.insert(id, (name.to_owned(), topic.items.len() as u64));
            let salt = salt();
            topic.items.push(Kept { id, leaf: leaf(id, &salt, &bytes), said: Some((salt, bytes)) });
        }
        Ok((topic.items.len() - before) as u64)
    }

    fn page(&self, name: &str, before: Option<u64>, limit: usize) -> Result<Vec<Placed>, StoreError> {
        let Some(topic) = self.topics.get(name) else { return Ok(Vec::new()) };
        let end = before.map_or(topic.items.len(), |before| topic.items.len().min(before as usize));
        let page = topic.items[..end].iter().enumerate().rev().take(limit).map(|(at, item)| Placed {
            at: at as u64,
            id: item.id,
            bytes: item.said.as_ref().map(|(_, bytes)| bytes.clone()),
        });
        Ok(page.collect())
    }

    fn count(&self, name: &str) -> Result<u64, StoreError> {
        Ok(self.topics.get(name).map_or(0, |topic| topic.items.len() as u64))
    }

    fn close(&mut self, name: &str) -> Result<Option<Batch>, StoreError> {
        let Some(topic) = self.topics.get_mut(name) else { return Ok(None) };
        let first = topic.open();
        let count = topic.items.len() as u64 - first;
        if count == 0 {
            return Ok(None);
        }
        let root = root_of(&topic.leaves(first, count));
        let batch = Batch { topic: name.to_owned(), first, count, root, act: None };
        topic.batches.push(batch.clone());
        Ok(Some(batch))
    }

    fn sealed(&mut self, batch: &Batch, act: u64) -> Result<(), StoreError> {
        let batches = self.topics.get_mut(&batch.topic).map(|topic| &mut topic.batches);
        let known = batches.into_iter().flatten().find(|known| known.first == batch.first);
        known.into_iter().for_each(|known| known.act = Some(act));
        Ok(())
    }

    fn batches(&self) -> Result<Vec<Batch>, StoreError> {
        Ok(self.topics.values().flat_map(|topic| topic.batches.iter().cloned()).collect())
    }

    fn receipt(&self, id: Uuid) -> Result<Option<Receipt>, StoreError> {
        let receipt = self.places.get(&id).and_then(|(name, place)| {
            let topic = self.topics.get(name)?;
            let (salt, _) = topic.items[*place as usize].said.as_ref()?;
            let is_in = |batch: &&Batch| (batch.first..batch.first + batch.count).contains(place);
            let batch = topic.batches.iter().find(is_in)?.clone();
            let at = place - batch.first;
            let proof = inclusion(&topic.leaves(batch.first, batch.count), at as usize);
            Some(Receipt { batch, id, at, salt: *salt, proof })
        });
        Ok(receipt)
    }

    fn erase(&mut self, id: Uuid) -> Result<bool, StoreError> {
        let Some((name, place)) = self.places.get(&id) else { return Ok(false) };
        let item = self.topics.get_mut(name).and_then(|topic| topic.items.get_mut(*place as usize));
        Ok(item.map(|item| item.said = None).is_some())
    }

    fn faults(&self) -> Result<Vec<String>, StoreError> {
        let mut faults = Vec::new();
        for (name, topic) in &self.topics {
            for (item, place) in topic.items.iter().zip(0..) {
                if item.said.as_ref().is_some_and(|(salt, bytes)| leaf(item.id, salt, bytes) != item.leaf) {
                    faults.push(format!("{name}: item {place} was changed"));
                }
            }
            for Batch { first, count, root, .. } in &topic.batches {
                if root_of(&topic.leaves(*first, *count)) != *root {
                    faults.push(format!("{name}: the batch from item {first} on does not fit its root"));
                }
            }
        }
        Ok(faults)
    }
}
